import type { MeilisearchFailure } from "./meilisearch/failure";
import { newHealth, type Doubt, type SearchHealth } from "./health";

/** Slow or lost answers in a row before Meilisearch is put aside: one may be an accident. */
const ACCIDENTS = 2;

/**
 * The circuit breaker. Questions go to Meilisearch while it is trusted; failures put it aside, and only the upkeep, which looks
 * whether its index is true, trusts it again. No visitor's question is spent on trying.
 */
export class SearchSwitch {
  readonly health: SearchHealth;
  #inARow = 0;
  readonly #now: () => Date;

  constructor({ configured, now = () => new Date() }: { configured: boolean; now?: () => Date }) {
    this.#now = now;
    this.health = newHealth(configured, now());
  }

  get trusted(): boolean {
    return this.health.answering === "meilisearch";
  }

  trust(): void {
    if (this.trusted) return;
    this.#inARow = 0;
    Object.assign(this.health, {
      answering: "meilisearch",
      doubt: null,
      problem: null,
      since: this.#now().toISOString(),
    });
  }

  doubt(why: Doubt, problem: string | null): void {
    if (this.trusted) this.health.trips++;
    if (this.trusted || this.health.doubt !== why) this.health.since = this.#now().toISOString();
    Object.assign(this.health, { answering: "postgres", doubt: why, problem: problem ?? this.health.problem });
  }

  answered(by: "postgres" | "meilisearch"): void {
    this.health.answers[by]++;
    if (by === "meilisearch") this.#inARow = 0;
  }

  failed(failure: MeilisearchFailure): void {
    this.health.failures[failure.kind]++;
    this.#inARow++;
    const accident = failure.kind === "slow" || failure.kind === "unreachable";
    if (!accident || this.#inARow >= ACCIDENTS) this.doubt("away", failure.message);
  }
}
