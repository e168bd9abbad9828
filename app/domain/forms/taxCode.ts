import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** Letters that replace digits when two people would share a code (omocodia), D.M. 23 December 1976 art. 6. */
const DIGIT = "[0-9LMNPQRSTUV]";
const SHAPE = new RegExp(`^[A-Z]{6}${DIGIT}{2}[ABCDEHLMPRST]${DIGIT}{2}[A-Z]${DIGIT}{3}[A-Z]$`);
const OMOCODIA = "LMNPQRSTUV";
/** Values of 0-9 and A-Z in the odd places (first, third…), same decree. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Codice fiscale of a person: shape, a possible day of birth, check character. Expects capitals without blanks. */
export function isTaxCode(code: string): boolean {
  if (!SHAPE.test(code)) return false;
  const birthDay = Number(code.slice(9, 11).replace(/[L-V]/g, plainDigit)) % 40;
  return birthDay >= 1 && birthDay <= 31 && code[15] === checkCharacter(code.slice(0, 15));
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

/** A person's tax code, any case and spacing → sixteen capitals. */
export function taxCode(): FieldReader<string> {
  return fieldReader((text) => read(text, isTaxCode));
}

function read(text: string, accepts: (code: string) => boolean): ReadResult<string> {
  const code = text.replace(/[\s.-]/g, "").toUpperCase();
  return accepts(code) ? { value: code } : { error: fieldError("tax_code") };
}
