import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

export interface Range {
  min?: number;
  max?: number;
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
  return fieldReader((text) => within(readNumber(text), range));
}

/** A whole number, within bounds. */
export function wholeNumber(range: Range = {}): FieldReader<number> {
  return fieldReader((text) => readWhole(text, range));
}

export function readWhole(text: string, range: Range = {}): ReadResult<number> {
  const read = within(readNumber(text), range);
  return "value" in read && !Number.isInteger(read.value) ? { error: fieldError("whole_number") } : read;
}

function within(read: ReadResult<number>, { min = -Infinity, max = Infinity }: Range): ReadResult<number> {
  if ("error" in read) return read;
  if (read.value < min) return { error: fieldError("too_small", { min }) };
  return read.value > max ? { error: fieldError("too_large", { max }) } : read;
}
