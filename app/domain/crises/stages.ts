export const CRISIS_STAGES = [
  "reported",
  "assessing",
  "prevention",
  "table_open",
  "procedure",
  "agreement",
  "transition",
  "closed",
] as const;
export type CrisisStage = (typeof CRISIS_STAGES)[number];

export const CRISIS_OUTCOMES = ["solved", "partly_solved", "relocation", "workers_buyout", "closed_without"] as const;
export type CrisisOutcome = (typeof CRISIS_OUTCOMES)[number];

export const CRISIS_EVENT_KINDS = [
  "report",
  "meeting",
  "visit",
  "procedure",
  "agreement",
  "instrument",
  "news",
  "note",
  "stage_changed",
  "correction",
] as const;
export type CrisisEventKind = (typeof CRISIS_EVENT_KINDS)[number];
