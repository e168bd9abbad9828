import type { MeilisearchFailure } from "./meilisearch/failure";
import { createHealth, type Doubt, type SearchHealth } from "./health";

/** Slow or lost answers in a row before Meilisearch is put aside: one may be an accident. */
const FAILURES_TO_TRIP = 2;

/**
 * The circuit breaker. Questions go to Meilisearch while it is trusted; failures put it aside, and only the sync, which looks
 * whether its index is true, trusts it again. No visitor's question is spent on trying.
 */
export class CircuitBreaker {
  readonly health: SearchHealth;
  #failuresInARow = 0;
  readonly #now: () => Date;

  constructor({ configured, now = () => new Date() }: { configured: boolean; now?: () => Date }) {
    this.#now = now;
    this.health = createHealth(configured, now());
  }

  get isClosed(): boolean {
    return this.health.answering === "meilisearch";
  }

  close(): void {
    if (this.isClosed) return;
    this.#failuresInARow = 0;
    Object.assign(this.health, {
      answering: "meilisearch",
      doubt: null,
      problem: null,
      since: this.#now().toISOString(),
    });
  }

  trip(why: Doubt, problem: string | null): void {
    if (this.isClosed) this.health.trips++;
    if (this.isClosed || this.health.doubt !== why) this.health.since = this.#now().toISOString();
    Object.assign(this.health, { answering: "postgres", doubt: why, problem: problem ?? this.health.problem });
  }

  countAnswer(by: "postgres" | "meilisearch"): void {
    this.health.answers[by]++;
    if (by === "meilisearch") this.#failuresInARow = 0;
  }

  countFailure(failure: MeilisearchFailure): void {
    this.health.failures[failure.kind]++;
    this.#failuresInARow++;
    const isTransient = failure.kind === "slow" || failure.kind === "unreachable";
    if (!isTransient || this.#failuresInARow >= FAILURES_TO_TRIP) this.trip("away", failure.message);
  }
}
