import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** Partita IVA: eleven digits, the last a check digit (D.P.R. 633/1972 art. 35; Luhn's sum). */
export function isVatNumber(text: string): boolean {
  if (!/^\d{11}$/.test(text) || text === "00000000000") return false;
  const sum = [...text].reduce((total, digit, at) => total + weighted(Number(digit), at % 2 === 1), 0);
  return sum % 10 === 0;
}

function weighted(digit: number, doubled: boolean): number {
  const value = doubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}

/** Fewest digits taken for a number whose zeros at the beginning a spreadsheet has eaten. */
const FEWEST_DIGITS = 8;

/** A VAT number with or without "IT" and spaces → eleven digits. */
export function vatNumber(): FieldReader<string> {
  return fieldReader(readVatNumber);
}

export function readVatNumber(text: string): ReadResult<string> {
  const digits = text
    .replace(/^(?:p\.?\s?iva|partita iva|vat)(?=[\s:.])[\s:.]*/i, "")
    .replace(/[\s.-]/g, "")
    .replace(/^IT/i, "");
  const whole = digits.length >= FEWEST_DIGITS ? digits.padStart(11, "0") : digits;
  return isVatNumber(whole) ? { value: whole } : { error: fieldError("vat_number") };
}
