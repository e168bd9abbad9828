import type { FlagKindKey } from "./kinds";

/**
 * Flags that put a person first within the same band, when the desk asks for that order: the priorities of the protocol
 * (the young and very young, women, people out of work for long, people in fragile situations, workers of a crisis).
 * Where the law reserves a place that is a check of the posting, not a priority.
 */
export const PRIORITY_KINDS: readonly FlagKindKey[] = [
  "long_term_unemployed",
  "very_disadvantaged_eu",
  "neet",
  "young",
  "woman_without_work",
  "social_services",
  "company_crisis",
];
