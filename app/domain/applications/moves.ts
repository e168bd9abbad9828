import type { Life } from "../lifecycle";

export const APPLICATION_STATES = [
  "proposed",
  "sent",
  "in_touch",
  "interview",
  "offered",
  "hired",
  "declined",
  "not_selected",
  "withdrawn",
  "lapsed",
  "superseded",
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_ORIGINS = ["self", "desk"] as const;
export type ApplicationOrigin = (typeof APPLICATION_ORIGINS)[number];

export type ApplicationActor = "seeker" | "member" | "operator" | "system";
const OPEN = ["sent", "in_touch", "interview", "offered"] as const;

/** The whole life of an application. Nothing else decides what may follow what. */
export const APPLICATION_MOVES = {
  send: { from: ["proposed"], to: "sent", by: ["seeker", "operator"] },
  decline: { from: ["proposed"], to: "declined", by: ["seeker", "operator"] },
  contact: { from: ["sent"], to: "in_touch", by: ["operator", "member"] },
  /** Made again it moves the interview to another day. */
  interview: { from: ["sent", "in_touch", "interview"], to: "interview", by: ["operator", "member"] },
  offer: { from: ["in_touch", "interview"], to: "offered", by: ["operator", "member"] },
  hire: { from: ["in_touch", "interview", "offered"], to: "hired", by: ["operator", "member"] },
  reject: { from: OPEN, to: "not_selected", by: ["operator", "member"], needs: ["reason"] },
  refuse_offer: { from: ["offered"], to: "declined", by: ["seeker", "operator"] },
  withdraw: { from: ["proposed", ...OPEN], to: "withdrawn", by: ["seeker", "operator"] },
  lapse: { from: ["proposed", ...OPEN], to: "lapsed", by: ["system"] },
  supersede: { from: ["proposed", ...OPEN], to: "superseded", by: ["system"] },
} as const satisfies Life<ApplicationState, ApplicationActor, string>;

export type ApplicationMove = keyof typeof APPLICATION_MOVES;
export const APPLICATION_MOVE_KEYS = Object.keys(APPLICATION_MOVES) as [ApplicationMove, ...ApplicationMove[]];

/** Closed list of reasons for not selecting: one wording for the person and one for the desk are in text/. */
export const REJECTION_REASONS = [
  "place_filled",
  "skills",
  "experience",
  "availability",
  "licence_or_title",
  "language",
  "distance",
  "no_show",
  "posting_withdrawn",
  "other",
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
