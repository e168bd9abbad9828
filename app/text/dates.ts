import { dateFormat, relativeFormat } from "./formatters";
import { dayInRome } from "~/domain/forms/days";
import { intlOf, localePhrases } from "./localePhrases";
import type { Locale } from "./locale";

/** A calendar day as ISO yyyy-mm-dd, or an instant. Instants are read on the clock of Rome. */
export type When = string | Date;

const ROME = "Europe/Rome";
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

function write(locale: Locale, when: When, options: Intl.DateTimeFormatOptions): string {
  // A bare day has no hour: noon in UTC keeps it the same day whatever the clock.
  if (typeof when === "string" && DAY_ONLY.test(when)) {
    return dateFormat(intlOf(locale), { ...options, timeZone: "UTC" }).format(new Date(`${when}T12:00:00Z`));
  }
  return dateFormat(intlOf(locale), { ...options, timeZone: ROME }).format(
    typeof when === "string" ? new Date(when) : when,
  );
}

/** "giovedì 12 marzo 2026" · "Thursday 12 March 2026" */
export function longDate(locale: Locale, when: When): string {
  return write(locale, when, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).replace(/,/g, "");
}

/** "giovedì 12 marzo": within the year, where the year is plain. */
export function dayAndMonth(locale: Locale, when: When): string {
  return write(locale, when, { weekday: "long", day: "numeric", month: "long" }).replace(/,/g, "");
}

/** "12 marzo 2026" */
export function mediumDate(locale: Locale, when: When): string {
  return write(locale, when, { day: "numeric", month: "long", year: "numeric" });
}

/** "novembre 2026" of a month written "2026-11". */
export function monthAndYear(locale: Locale, month: string): string {
  return write(locale, `${month}-01`, { month: "long", year: "numeric" });
}

/** "12/03/2026" for tables and rows. */
export function shortDate(locale: Locale, when: When): string {
  return write(locale, when, { day: "2-digit", month: "2-digit", year: "numeric" });
}

/** "12/03" for a row of this year. */
export function dayMonth(locale: Locale, when: When): string {
  return write(locale, when, { day: "2-digit", month: "2-digit" });
}

/** "9:05" on the 24-hour clock of Rome. */
export function clockTime(locale: Locale, when: Date): string {
  return write(locale, when, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).replace(/^0(\d:)/, "$1");
}

/** "giovedì 12 marzo 2026, alle 9:05" */
export function longDateTime(locale: Locale, when: Date): string {
  return `${longDate(locale, when)}, ${localePhrases(locale).at} ${clockTime(locale, when)}`;
}

/** The three words of a calendar tile: "gio", "26", "nov". */
export function dayTile(locale: Locale, when: When): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) => write(locale, when, options).replace(".", "");
  return {
    weekday: part({ weekday: "short" }),
    day: part({ day: "numeric" }),
    month: part({ month: "short" }).slice(0, 3),
  };
}

/** Whole calendar days from `now` to `when`, on the calendar of Rome: 0 today, 1 tomorrow, negative in the past. */
export function daysUntil(when: When, now: Date): number {
  const day =
    typeof when === "string" && DAY_ONLY.test(when)
      ? when
      : dayInRome(typeof when === "string" ? new Date(when) : when);
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${dayInRome(now)}T00:00:00Z`)) / 86_400_000);
}

/** "oggi", "domani", "tra 3 giorni", "ieri", "6 giorni fa" */
export function relativeDay(locale: Locale, when: When, now: Date): string {
  const days = daysUntil(when, now);
  return relativeFormat(intlOf(locale), { numeric: Math.abs(days) <= 1 ? "auto" : "always" }).format(days, "day");
}

/** First letter in capitals, for a date that opens a line. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("it-IT") + text.slice(1);
}

/** "lunedì" for 1 … "domenica" for 7, with a capital. */
export function weekdayName(locale: Locale, day: number): string {
  // The first of January 2024 was a Monday.
  return capitalised(
    dateFormat(intlOf(locale), { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, day))),
  );
}

/** 1 Monday … 7 Sunday, in Italy. */
export function weekdayInRome(instant: Date): number {
  return new Date(`${dayInRome(instant)}T00:00:00Z`).getUTCDay() || 7;
}
