import { oneOf } from "~/domain/forms/choices";
import { wholeNumber } from "~/domain/forms/numbers";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";

/** What an operator may do on the page of review: three verdicts, and setting a false alarm aside. */
export const REVIEW_INTENTS = ["approve", "request_changes", "refuse", "overrule"] as const;
export type ReviewIntent = (typeof REVIEW_INTENTS)[number];

export const ReviewForm = {
  intent: required(oneOf(REVIEW_INTENTS)),
  /** Read by the organisation, or kept beside the false alarm. */
  reason: paragraph(2000),
  /** Which finding; long, for it holds the words found. */
  key: line(2000),
  version: wholeNumber({ min: 1 }),
};
