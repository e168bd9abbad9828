import { z } from "zod";
import { oneOf } from "~/domain/forms/choices";
import { email } from "~/domain/forms/email";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";

/** What may be wrong with an advert. */
export const POSTING_REPORT_REASONS = ["money", "discrimination", "false", "expired", "other"] as const;
/** What may be wrong with the site. */
export const SITE_REPORT_REASONS = ["broken", "barrier", "unclear", "wrong", "other"] as const;
/** How the desk answers about an advert; "done" is for the site. */
export const REPORT_OUTCOMES = ["paused", "corrected", "unfounded"] as const;
export const REPORT_WORDS_MAX = 2000;
export const REPORT_NOTE_MAX = 1000;

export type PostingReportReason = (typeof POSTING_REPORT_REASONS)[number];
export type SiteReportReason = (typeof SITE_REPORT_REASONS)[number];
export type ReportReason = PostingReportReason | SiteReportReason;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

export const ReportId = z.uuid().brand<"ReportId">();
export type ReportId = z.infer<typeof ReportId>;

/** Of an advert: a reason is enough; words help, an address is for the answer. */
export const PostingReportForm = {
  reason: required(oneOf(POSTING_REPORT_REASONS)),
  words: paragraph(REPORT_WORDS_MAX),
  email: email(),
  submissionKey: line(64),
};

/** Of the site: what happened cannot be guessed, so words are asked. */
export const SiteReportForm = {
  reason: required(oneOf(SITE_REPORT_REASONS)),
  words: required(paragraph(REPORT_WORDS_MAX)),
  page: line(200),
  email: email(),
  submissionKey: line(64),
};

/** The desk's answer, in one step. */
export const ReportAnswerForm = {
  outcome: required(oneOf(REPORT_OUTCOMES)),
  note: paragraph(REPORT_NOTE_MAX),
};
