import { type FieldError, fieldError } from "../forms/errors";
import { addDays, addMonths } from "../forms/days";
import { MAX_MONTHS_OPEN } from "./wizard";

/** A posting nobody confirmed for so many days is paused. */
export const STALE_DAYS = 90;
/** So many days before that, the organisation is asked whether it still holds. */
export const STALE_NOTICE_DAYS = 7;
/** Days before the last one when the organisation is reminded. */
export const REMINDER_DAYS = [7, 1] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];
/** How much longer the button offers without writing a date. */
export const EXTENSION_DAYS = 30;

/** The reminder due when `daysLeft` remain (0: today is the last day); a run that was missed is made up for. */
export function reminderDue(daysLeft: number): ReminderDays | null {
  if (daysLeft < 0) return null;
  if (daysLeft <= 1) return 1;
  return daysLeft <= 7 && daysLeft >= 5 ? 7 : null;
}

/** The last day the extension offers: thirty days more, from today or from the present last day, within the limit. ISO days. */
export function suggestedClosing(today: string, closesOn: string | null): string {
  const from = closesOn !== null && closesOn > today ? closesOn : today;
  const limit = latestClosing(today);
  const suggested = addDays(from, EXTENSION_DAYS);
  return suggested < limit ? suggested : limit;
}

/** The furthest last day a posting may have, counted from today. ISO days. */
export function latestClosing(today: string): string {
  return addMonths(today, MAX_MONTHS_OPEN);
}

/** Why this cannot be the new last day; null when it can. An extension only ever lengthens. ISO days. */
export function closingError(
  requested: string,
  { today, closesOn }: { today: string; closesOn: string | null },
): FieldError | null {
  if (requested <= today) return fieldError("date_past");
  if (closesOn !== null && requested < closesOn) return fieldError("closes_earlier");
  return requested > latestClosing(today) ? fieldError("date_far", { months: MAX_MONTHS_OPEN }) : null;
}
