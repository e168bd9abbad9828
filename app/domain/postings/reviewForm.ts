import { oneOf } from "~/domain/forms/choices";
import { wholeNumber } from "~/domain/forms/numbers";
import { required } from "~/domain/forms/piece";
import { line, paragraph } from "~/domain/forms/text";

/** What an operator may do on the page of review: three verdicts, and setting a false alarm aside. */
export const REVIEW_DEEDS = ["approve", "request_changes", "refuse", "overrule"] as const;
export type ReviewDeed = (typeof REVIEW_DEEDS)[number];

export const ReviewForm = {
  deed: required(oneOf(REVIEW_DEEDS)),
  /** Read by the organisation, or kept beside the false alarm. */
  reason: paragraph(2000),
  /** Which finding; long, for it holds the words found. */
  key: line(2000),
  version: wholeNumber({ min: 1 }),
};
