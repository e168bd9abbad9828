import { addDays, dayInRome } from "~/domain/forms/days";

/** Days after the promised one when the organisation is reminded: at once, and a second time. */
export const LATE_REMINDER_DAYS = [1, 7] as const;
/** Days after the promised one when the site answers the person in the organisation's place. */
export const AUTOMATIC_ANSWER_DAYS = 14;
/** Nobody is answered in an organisation's place sooner than this after its last reminder, also when the site stood still. */
const MIN_NOTICE_DAYS = 7;

/** The last day of the promise: the day the application arrived, in Italy, plus the days promised. ISO day. */
export function promisedAnswerDay(sentAt: Date, responseDays: number): string {
  return addDays(dayInRome(sentAt), responseDays);
}

interface LateAnswerInput {
  /** ISO days. */
  promisedOn: string;
  today: string;
  /** Reminders the organisation had about this application, and the day of the last. */
  reminders: number;
  remindedOn: string | null;
}

/**
 * What is owed today for an application nobody has answered: a reminder, at most one a step; the answer in the
 * organisation's place after two of them; or nothing yet.
 */
export function nextLateStep({
  promisedOn,
  today,
  reminders,
  remindedOn,
}: LateAnswerInput): "remind" | "answer" | null {
  const next = LATE_REMINDER_DAYS[reminders];
  if (next !== undefined) return today >= addDays(promisedOn, next) && remindedOn !== today ? "remind" : null;
  const warned = remindedOn !== null && today >= addDays(remindedOn, MIN_NOTICE_DAYS);
  return warned && today >= addDays(promisedOn, AUTOMATIC_ANSWER_DAYS) ? "answer" : null;
}
