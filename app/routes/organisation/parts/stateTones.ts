import type { Tone } from "~/components/data/Badge";
import type { ApplicationState } from "~/domain/applications/moves";
import type { PostingState } from "~/domain/postings/moves";

/** Green reached, blue under way, amber time running out, red blocking. */
export const POSTING_TONE: Record<PostingState, Tone> = {
  draft: "line",
  in_review: "blue",
  changes_requested: "red",
  published: "open",
  paused: "amber",
  closed: "plain",
  archived: "plain",
};

export const APPLICATION_TONE: Record<ApplicationState, Tone> = {
  proposed: "line",
  sent: "amber",
  in_touch: "blue",
  interview: "blue",
  offered: "blue",
  hired: "open",
  declined: "plain",
  not_selected: "plain",
  withdrawn: "plain",
  lapsed: "plain",
  superseded: "plain",
};
