import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** Italian land lines (0…), mobiles (3…) and freephones (800…, 803…), after +39. */
const ITALIAN = /^(?:0\d{5,10}|3\d{8,9}|800\d{6}|803\d{3})$/;
/** What people write before a number. */
const LABEL = /^(?:tel(?:efono)?|cell(?:ulare)?|mob(?:ile)?|phone|numero|n)\b[.:°]*\s*/i;
/** A zero in brackets is dialled inside the country only; in Italy it is part of the number. */
const OPTIONAL_ZERO = /^(\+(?!39)\d[\d\s.-]*)\(0\)/;

/** A telephone number, spaces and signs as one likes → international form, "+390583123456". Foreign ones need their +prefix. */
export function phone(): FieldReader<string> {
  return fieldReader(readPhone);
}

/** Italian land lines, mobiles and freephones, with +39, 0039, 39 or nothing before them; foreign numbers that can be dialled. */
export function readPhone(text: string): ReadResult<string> {
  const written = withoutLabel(text);
  if (!/^\+?\(?[\d\s().\-–/]+$/.test(written)) return { error: fieldError("phone") };
  const dialled = written.replace(/[\s().\-–/]/g, "");
  if (/^\+(?!39)/.test(dialled)) {
    const foreign = parsePhoneNumberFromString(dialled);
    return foreign?.isValid() ? { value: foreign.number } : { error: fieldError("phone") };
  }
  const national = nationalNumber(written, dialled);
  return ITALIAN.test(national) ? { value: `+39${national}` } : { error: fieldError("phone") };
}

function withoutLabel(text: string): string {
  return text
    .replace(LABEL, "")
    .trim()
    .replace(/^00(?=[1-9])/, "+")
    .replace(OPTIONAL_ZERO, "$1");
}

/** "39" without its + is the country where a blank or a zero follows, or where the number would be too long for a mobile. */
function nationalNumber(written: string, dialled: string): string {
  if (dialled.startsWith("+39")) return dialled.slice(3);
  const country = /^39[\s().\-–/]/.test(written) || /^39(?:0|3\d{8,9}$)/.test(dialled);
  return country ? dialled.slice(2) : dialled;
}

/** The digits of a number typed in a search, as they are stored: of Italian ones without 39, for a part of one may look whole. Null without digits. */
export function phoneDigits(text: string): string | null {
  const read = readPhone(text);
  const digits = ("value" in read ? read.value.replace(/^\+39/, "") : withoutLabel(text)).replace(/\D/g, "");
  return digits === "" ? null : digits;
}

/** A stored number as it is written in its country, foreign ones with their prefix: "0583 000236", "+41 79 123 45 67". */
export function readablePhone(stored: string): string {
  const number = parsePhoneNumberFromString(stored);
  if (!number) return stored;
  return number.countryCallingCode === "39" ? number.formatNational() : number.formatInternational();
}
