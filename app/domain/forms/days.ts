import { fieldError } from "./errors";
import { monthNamed, WEEKDAY_NAMES } from "./monthNames";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** How a date is read: `today` allows "+30", "oggi", "domani"; `past` reads a birth year of two digits backwards. */
export interface DayReading {
  today?: string;
  past?: boolean;
}

/**
 * A day as people write it (31/12/2026, 31-dic-26, 31 dicembre 2026, December 31, 2026, 2026-12-31T00:00Z, +30) → ISO
 * yyyy-mm-dd. Months in Italian, English and French, whatever the language of the page; a weekday must be the right one.
 */
export function day(reading: DayReading = {}): FieldReader<string> {
  return fieldReader((text) => readDay(text, reading));
}

export function readDay(text: string, reading: DayReading = {}): ReadResult<string> {
  const iso = relative(text, reading.today) ?? instantDay(text) ?? written(text, reading);
  return iso === null ? { error: fieldError("date") } : { value: iso };
}

const RELATIVE: Record<string, number> = { oggi: 0, today: 0, domani: 1, tomorrow: 1, demain: 1, dopodomani: 2 };

function relative(text: string, today: string | undefined): string | null {
  if (today === undefined) return null;
  const word = text.toLowerCase();
  if (Object.hasOwn(RELATIVE, word)) return addDays(today, RELATIVE[word] ?? 0);
  const days = /^\+\s?(\d{1,4})(?:\s?(?:giorni|gg|days|jours))?$/.exec(word)?.[1];
  return days === undefined ? null : addDays(today, Number(days));
}

/** A date-time as programs write it: the day it falls on in Italy. */
function instantDay(text: string): string | null {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      text,
    );
  if (!parts) return null;
  const local = calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (local === null || parts[5] === undefined) return local;
  const instant = new Date(
    text.replace(" ", "T").replace(/([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? "00"}`),
  );
  return Number.isNaN(instant.getTime()) ? null : dayInRome(instant);
}

/** Midnight as spreadsheets add it to a day. */
const MIDNIGHT = /(?:,?\s+|t)(?:00?[:.]00(?:[:.]00)?|12:00(?::00)?\s?am)$/;
const WEEKDAY = /^([a-z]{3,9})[.,]?\s+(?=\S)/;

function written(text: string, reading: DayReading): string | null {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(MIDNIGHT, "");
  const iso = plainDay(plain, reading);
  if (iso !== null) return iso;
  const name = WEEKDAY.exec(plain)?.[1] ?? "";
  const weekday = plainDay(plain.replace(WEEKDAY, "").replace(/^(?:il|the|le)\s/, ""), reading);
  if (weekday === null) return null;
  // "il 3 marzo" has no weekday; a wrong one means that either word may be the mistake.
  if (["il", "the", "le", "on"].includes(name)) return weekday;
  return WEEKDAY_NAMES[weekdayOf(weekday)]?.includes(name) ? weekday : null;
}

function plainDay(plain: string, reading: DayReading): string | null {
  const iso = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$/.exec(plain);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{2}|\d{4})$/.exec(plain);
  if (numeric) return calendarDay(fullYear(numeric[3] ?? "", reading), Number(numeric[2]), Number(numeric[1]));
  const named =
    /^(?:il\s|the\s|le\s|l')?(\d{1,2})(?:[°º]|er|st|nd|rd|th)?[\s./-]*(?:di\s|of\s|de\s)?([a-z]{3,10})\.?[\s,./-]*'?(\d{2}|\d{4})$/.exec(
      plain,
    );
  if (named) return calendarDay(fullYear(named[3] ?? "", reading), monthNamed(named[2] ?? ""), Number(named[1]));
  const english = /^([a-z]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s'?(\d{2}|\d{4})$/.exec(plain);
  if (!english) return null;
  return calendarDay(fullYear(english[3] ?? "", reading), monthNamed(english[1] ?? ""), Number(english[2]));
}

function fullYear(digits: string, { today, past }: DayReading): number {
  if (digits.length === 4) return Number(digits);
  const year = 2000 + Number(digits);
  return past && today !== undefined && year > Number(today.slice(0, 4)) ? year - 100 : year;
}

/** The ISO day, or null when the calendar has no such day. Years from 1900 to 2100. */
export function calendarDay(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 1900 || year > 2100 || month < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** An ISO day moved by whole days. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** Whole days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The Monday of the week an ISO day is in. */
export function mondayOf(iso: string): string {
  return addDays(iso, -weekdayOf(iso));
}

/** 0 for a Monday … 6 for a Sunday. */
function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** An ISO day moved by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

const ROME = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Rome" });

/** The ISO day an instant falls on, in Italy. */
export function dayInRome(instant: Date): string {
  return ROME.format(instant);
}

/** An ISO day as a form shows it: "31/12/2026". */
export function dayShown(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join("/");
}
