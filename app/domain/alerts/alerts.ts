import { addMonths } from "~/domain/forms/days";

/** How often what is new is sent: every morning, or on Monday morning. */
export const FREQUENCIES = ["daily", "weekly"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Alerts one address may have, the paused ones too. */
export const MAX_ALERTS = 20;
/** Reminders one address may be waiting for. */
export const MAX_REMINDERS = 100;
/** Characters of the list's address that an alert keeps; no search asked by hand comes near. */
export const MAX_QUERY_LENGTH = 2000;
/** An alert nobody confirms is forgotten after so many days. */
export const UNCONFIRMED_DAYS = 7;
/** Postings in one letter; what is beyond comes with the next. */
export const MAX_POSTINGS_PER_LETTER = 25;
/** Their kinds, as they stand in the outbox. */
export const ALERT_LETTERS = [
  "alert",
  "alert_digest",
  "alert_ending",
  "alert_link",
  "reminder",
  "reminder_confirm",
] as const;
/** An alert lives so long after its confirmation or the last time it was touched. */
const RETENTION_MONTHS = 12;
/** So many days before, a letter asks whether to go on. */
export const ENDING_NOTICE_DAYS = 14;

/** The ISO day an alert ends, unless it is touched before. */
export function alertRetentionEnd(today: string): string {
  return addMonths(today, RETENTION_MONTHS);
}
