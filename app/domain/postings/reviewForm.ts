import { oneOf } from "~/domain/forms/choices";
import { wholeNumber } from "~/domain/forms/numbers";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";

/** What an operator may do on the page of review: three verdicts, setting a false alarm aside, judging a sentence read again. */
export const REVIEW_INTENTS = [
  "approve",
  "request_changes",
  "refuse",
  "overrule",
  "sentence_fault",
  "sentence_fine",
] as const;
export type ReviewIntent = (typeof REVIEW_INTENTS)[number];

export const ReviewForm = {
  intent: required(oneOf(REVIEW_INTENTS)),
  /** Read by the organisation, or kept beside the false alarm. */
  reason: paragraph(2000),
  /** Which finding; long, for it holds the words found. */
  key: line(4000),
  version: wholeNumber({ min: 1 }),
};
