import { calendarDay } from "./days";
import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";
import { isVatNumber } from "./vatNumber";

/** Letters that replace digits when two people would share a code (omocodia), D.M. 23 December 1976 art. 6. */
const DIGIT = "[0-9LMNPQRSTUV]";
const SHAPE = new RegExp(`^[A-Z]{6}${DIGIT}{2}[ABCDEHLMPRST]${DIGIT}{2}[A-Z]${DIGIT}{3}[A-Z]$`);
const OMOCODIA = "LMNPQRSTUV";
const MONTHS = "ABCDEHLMPRST";
/** Added to the day of birth of women. */
const WOMEN = 40;
/** Values of 0-9 and A-Z in the odd places (first, third…), same decree. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Codice fiscale of a person: shape, a day of birth of the calendar, check character. Expects capitals without blanks. */
export function isTaxCode(code: string): boolean {
  return SHAPE.test(code) && birthDaysOf(code).length > 0 && code[15] === checkCharacter(code.slice(0, 15));
}

/** What a code of sixteen characters says of its person; null for a provisional one. */
export interface TaxCodeFacts {
  /** Three letters of the family name and three of the given name. */
  familyName: string;
  givenName: string;
  /** ISO days it may mean, a century apart, the earliest first. */
  birthDays: string[];
  sex: "f" | "m";
  /** Cadastral code of the Comune of birth, or Z and three digits of the country. */
  birthPlace: string;
}

export function taxCodeFacts(code: string): TaxCodeFacts | null {
  if (!SHAPE.test(code)) return null;
  const plain = withoutOmocodia(code);
  return {
    familyName: code.slice(0, 3),
    givenName: code.slice(3, 6),
    birthDays: birthDaysOf(code),
    sex: Number(plain.slice(9, 11)) > WOMEN ? "f" : "m",
    birthPlace: plain.slice(11, 15),
  };
}

/** The days of the calendar, of this century and the last, that the code may mean. */
function birthDaysOf(code: string): string[] {
  const plain = withoutOmocodia(code);
  const [year, month, day] = [
    Number(plain.slice(6, 8)),
    MONTHS.indexOf(plain[8] ?? "") + 1,
    Number(plain.slice(9, 11)),
  ];
  const dayOfMonth = day > WOMEN ? day - WOMEN : day;
  return [1900, 2000].flatMap((century) => calendarDay(century + year, month, dayOfMonth) ?? []);
}

/** The code with digits in the places of digits. */
function withoutOmocodia(code: string): string {
  const places = [6, 7, 9, 10, 12, 13, 14];
  return [...code].map((character, at) => (places.includes(at) ? plainDigit(character) : character)).join("");
}

function plainDigit(character: string): string {
  const at = OMOCODIA.indexOf(character);
  return at >= 0 ? String(at) : character;
}

/** The sixteenth character for the first fifteen. */
export function checkCharacter(first15: string): string {
  const sum = [...first15].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (ODD[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

/** A person's tax code, any case and spacing → sixteen capitals, or the eleven figures of a provisional code. */
export function taxCode(): FieldReader<string> {
  return fieldReader(readTaxCode);
}

/** Also the stripe of a health card, which carries the code and then the name. */
export function readTaxCode(text: string): ReadResult<string> {
  const stripe = /^%\d?([A-Z0-9]{16})/i.exec(text.trim())?.[1];
  const code = (
    stripe ?? text.replace(/^(?:c\.?\s?f\.?|codice fiscale)(?=[\s:])\s*:?/i, "").replace(/[\s.-]/g, "")
  ).toUpperCase();
  // The eleven figures have the check figure of VAT numbers (D.M. 23 December 1976 art. 9).
  return isTaxCode(code) || isVatNumber(code) ? { value: code } : { error: fieldError("tax_code") };
}
