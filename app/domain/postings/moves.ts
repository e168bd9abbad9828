import type { Life } from "../lifecycle";

export const POSTING_STATES = [
  "draft",
  "in_review",
  "changes_requested",
  "published",
  "paused",
  "closed",
  "archived",
] as const;
export type PostingState = (typeof POSTING_STATES)[number];

export const CLOSING_OUTCOMES = [
  "filled_here",
  "filled_elsewhere",
  "not_filled",
  "withdrawn",
  "refused",
  "expired",
] as const;
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];
/** Outcomes an organisation chooses from; the other two are written by review and by the calendar. */
export const CHOSEN_OUTCOMES = [
  "filled_here",
  "filled_elsewhere",
  "not_filled",
  "withdrawn",
] as const satisfies readonly ClosingOutcome[];

/** Who moves a posting: its organisation, the desk, the clock. */
export type PostingActor = "member" | "operator" | "system";

/**
 * The whole life of a posting. Guards, buttons, history and the database check read this table.
 * A posting pauses for four causes, each a move of its own: by its organisation's choice, because nobody confirmed it for
 * `STALE_DAYS`, because the desk no longer stands for its organisation (verified again, it resumes by itself), because the desk
 * paused this very advert. The last one holds, also over a pause that was there before.
 */
export const POSTING_MOVES = {
  submit: { from: ["draft", "changes_requested"], to: "in_review", by: ["member", "operator"] },
  approve: { from: ["in_review"], to: "published", by: ["operator"] },
  request_changes: { from: ["in_review"], to: "changes_requested", by: ["operator"], needs: ["reason"] },
  refuse: { from: ["in_review"], to: "archived", by: ["operator"], needs: ["reason"] },
  take_back: { from: ["in_review"], to: "draft", by: ["member"] },
  refresh: { from: ["published"], to: null, by: ["member", "operator"] },
  extend: { from: ["published", "paused"], to: null, by: ["member", "operator"] },
  pause: { from: ["published"], to: "paused", by: ["member"] },
  pause_by_desk: { from: ["published", "paused"], to: "paused", by: ["operator"], needs: ["reason"] },
  pause_stale: { from: ["published"], to: "paused", by: ["system"] },
  pause_unverified: { from: ["published"], to: "paused", by: ["operator"], needs: ["reason"] },
  resume: { from: ["paused"], to: "published", by: ["member", "operator"], needs: ["free"] },
  ask_back: { from: ["paused"], to: "in_review", by: ["member"], needs: ["held"] },
  close: { from: ["published", "paused"], to: "closed", by: ["member", "operator"] },
  expire: { from: ["published", "paused"], to: "closed", by: ["system"] },
  /** Both make a new draft without dates and leave this posting as it is; what is relisted keeps the link to it. */
  relist: { from: ["closed"], to: null, by: ["member"] },
  duplicate: { from: POSTING_STATES, to: null, by: ["member"] },
  archive: { from: ["closed", "draft", "changes_requested"], to: "archived", by: ["member", "operator"] },
} as const satisfies Life<PostingState, PostingActor, string>;

export type PostingMove = keyof typeof POSTING_MOVES;
export const POSTING_MOVE_KEYS = Object.keys(POSTING_MOVES) as [PostingMove, ...PostingMove[]];

/** What the desk may answer to an advert sent for review. */
export const POSTING_VERDICTS = ["approve", "request_changes", "refuse"] as const satisfies readonly PostingMove[];
export type PostingVerdict = (typeof POSTING_VERDICTS)[number];

export const PAUSES = POSTING_MOVE_KEYS.filter((key) => POSTING_MOVES[key].to === "paused");

/** Does the move a posting was last paused by keep its organisation from resuming it? Then it asks the desk. */
export function isHolding(pause: PostingMove | null | undefined): boolean {
  return pause === "pause_by_desk";
}

/** What is true of a paused posting for whoever wants it back: the desk is kept back by no pause, not even its own. */
export function pauseFacts(by: PostingActor, held: boolean): { held: boolean; free: boolean } {
  return { held, free: !held || by !== "member" };
}
