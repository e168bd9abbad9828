import { FAILURE_KINDS, type FailureKind } from "./meilisearch/failure";
import type { EngineName } from "./port";

/**
 * Why PostgreSQL answers although a Meilisearch is set: `starting` it has not been looked at yet, `away` it failed or was slow,
 * `making` its index is being made, `behind` changes wait too long to be pushed.
 */
export type Doubt = "starting" | "away" | "making" | "behind";

/** How the search stands, in plain values: for /healthz, the desk, the metrics. */
export interface SearchHealth {
  /** Whether MEILI_URL is set. */
  configured: boolean;
  /** Who answers now. */
  answering: EngineName;
  /** Null while Meilisearch answers, or where none is set. */
  doubt: Doubt | null;
  /** What went wrong last, in words for the operator; null when all is well. */
  problem: string | null;
  /** Since when it has been so, ISO. */
  since: string;
  /** Changes not pushed yet, the age in seconds of the oldest, and postings set aside. */
  waiting: number;
  oldestSeconds: number;
  setAside: number;
  /** Share of the new index that is filled, 0…1; null when none is being made. */
  making: number | null;
  /** Counters since the process started. */
  answers: Record<EngineName, number>;
  /** Questions Meilisearch was asked and PostgreSQL answered. */
  fallbacks: number;
  /** Questions PostgreSQL answered because a change was just being pushed to Meilisearch. */
  early: number;
  failures: Record<FailureKind, number>;
  /** How often Meilisearch was put aside. */
  trips: number;
  /** Changes pushed since the process started. */
  told: number;
}

export function createHealth(configured: boolean, now: Date): SearchHealth {
  return {
    configured,
    answering: "postgres",
    doubt: configured ? "starting" : null,
    problem: null,
    since: now.toISOString(),
    waiting: 0,
    oldestSeconds: 0,
    setAside: 0,
    making: null,
    answers: { postgres: 0, meilisearch: 0 },
    fallbacks: 0,
    early: 0,
    failures: Object.fromEntries(FAILURE_KINDS.map((kind) => [kind, 0])) as Record<FailureKind, number>,
    trips: 0,
    told: 0,
  };
}

/** The two that have a circuit breaker of their own: the search of postings, and the pickers of occupations and skills. */
export interface Healths {
  postings: SearchHealth;
  pickers: SearchHealth;
}

let current: Healths = { postings: createHealth(false, new Date(0)), pickers: createHealth(false, new Date(0)) };

/** How the search of this process stands now. Pages are given it as `context.searchHealth()`: their bundle has a copy of this file. */
export function readSearchHealth(): Readonly<SearchHealth> {
  return structuredClone(current.postings);
}

/** The same of the pickers, which have no changes to be pushed one by one: what they count are answers, fallbacks, failures and trips. */
export function readPickersHealth(): Readonly<SearchHealth> {
  return structuredClone(current.pickers);
}

/** Called once, by `startSearch`. */
export function reportHealth(healths: Healths): void {
  current = healths;
}
