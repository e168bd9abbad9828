import { fieldError } from "./errors";
import { type Unit, unitFactor } from "./units";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

export interface Range {
  min?: number;
  max?: number;
  /** What is counted: its word may follow the number. */
  unit?: Unit;
}

/**
 * A number as written in Italy or elsewhere: "1.500", "1 500", "1.500,5", "1500.5", "1,500.5".
 * A comma alone is always the decimal sign; a dot alone is, unless three digits follow.
 */
export function readNumber(text: string): ReadResult<number> {
  const plain = text.replace(/[\s\u00A0\u202F'’]/g, "");
  const sign = plain.startsWith("-") || plain.startsWith("−") ? -1 : 1;
  const value = fromDigits(plain.replace(/^[-−+]/, ""));
  return value === null ? { error: fieldError("number") } : { value: sign * value };
}

function fromDigits(text: string): number | null {
  if (/^\d{1,15}([.,]\d{1,6})?$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)) return Number(text.replace(",", "."));
  if (/^\d{1,3}(\.\d{3})+(,\d{1,6})?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(,\d{3})+\.\d{1,6}$/.test(text)) return Number(text.replaceAll(",", ""));
  return null;
}

/** A number with decimals, within bounds. */
export function decimal(range: Range = {}): FieldReader<number> {
  return fieldReader((text) => within(readAmount(text, range.unit), range));
}

/** A whole number, within bounds; "2 posti" where posts are counted. */
export function wholeNumber(range: Range = {}): FieldReader<number> {
  return fieldReader((text) => readWhole(text, range));
}

export function readWhole(text: string, range: Range = {}): ReadResult<number> {
  const read = within(readAmount(text, range.unit), range);
  return "value" in read && !Number.isInteger(read.value) ? { error: fieldError("whole_number") } : read;
}

/** Whole months: "18", "18 mesi", "3 anni", "1,5 anni", "2 anni e mezzo", "1 anno e 6 mesi". */
export function wholeMonths(range: Omit<Range, "unit"> = {}): FieldReader<number> {
  return fieldReader((text) => readMonths(text, range));
}

export function readMonths(text: string, range: Omit<Range, "unit"> = {}): ReadResult<number> {
  const [first = "", second] = text.split(/\s(?:e|and|et)\s/);
  const [whole, more] = [readAmount(first, "months"), second === undefined ? { value: 0 } : readRest(second)];
  if ("error" in whole || "error" in more) return { error: fieldError("whole_number") };
  return within({ value: Math.round(whole.value + more.value) }, range);
}

/** What follows "e" after some years. */
function readRest(text: string): ReadResult<number> {
  return /^(?:mezz[oa]|a half|demi)$/i.test(text) ? { value: 6 } : readAmount(text, "months");
}

const WITH_UNIT = /^([-−+]?[\d.,'’\s]*\d)\s*([a-z%][a-z% ]*)\.?$/;

/** A number, with the word of its unit behind it or without; the words of other units are refused. */
function readAmount(text: string, unit: Unit | undefined): ReadResult<number> {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const [, figure, word = ""] = (unit && WITH_UNIT.exec(plain)) ?? [];
  if (unit === undefined || figure === undefined) return readNumber(text);
  const [read, factor] = [readNumber(figure), unitFactor(unit, word)];
  if ("error" in read) return read;
  return factor === null ? { error: fieldError("number") } : { value: read.value * factor };
}

function within(read: ReadResult<number>, { min = -Infinity, max = Infinity }: Range): ReadResult<number> {
  if ("error" in read) return read;
  if (read.value < min) return { error: fieldError("too_small", { min }) };
  return read.value > max ? { error: fieldError("too_large", { max }) } : read;
}
