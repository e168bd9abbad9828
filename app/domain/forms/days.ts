import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** How a date is read: `today` allows "+30", "oggi", "domani"; `past` reads a birth year of two digits backwards. */
export interface DayReading {
  today?: string;
  past?: boolean;
}

/** A day as people write it (31/12/2026, 31-12-26, 31 dicembre 2026, 2026-12-31, +30) → ISO yyyy-mm-dd. */
export function day(reading: DayReading = {}): FieldReader<string> {
  return fieldReader((text) => readDay(text, reading));
}

const MONTHS = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

export function readDay(text: string, reading: DayReading = {}): ReadResult<string> {
  const iso = relative(text, reading.today) ?? written(text, reading) ?? null;
  return iso === null ? { error: fieldError("date") } : { value: iso };
}

function relative(text: string, today: string | undefined): string | null {
  if (today === undefined) return null;
  const word = text.toLowerCase();
  if (word === "oggi") return today;
  if (word === "domani") return addDays(today, 1);
  const days = /^\+\s?(\d{1,4})(?:\s?(?:giorni|gg))?$/.exec(word)?.[1];
  return days === undefined ? null : addDays(today, Number(days));
}

function written(text: string, reading: DayReading): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{2}|\d{4})$/.exec(text);
  if (numeric) return calendarDay(fullYear(numeric[3] ?? "", reading), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})[°º]?\s([a-zù]{3,9})\.?\s(\d{2}|\d{4})$/.exec(text.toLowerCase());
  if (!named) return null;
  return calendarDay(
    fullYear(named[3] ?? "", reading),
    MONTHS.indexOf((named[2] ?? "").slice(0, 3)) + 1,
    Number(named[1]),
  );
}

function fullYear(digits: string, { today, past }: DayReading): number {
  if (digits.length === 4) return Number(digits);
  const year = 2000 + Number(digits);
  return past && today !== undefined && year > Number(today.slice(0, 4)) ? year - 100 : year;
}

/** The ISO day, or null when the calendar has no such day. Years from 1900 to 2100. */
export function calendarDay(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 1900 || year > 2100) return null;
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
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return addDays(iso, -((weekday + 6) % 7));
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
