import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** Italian land lines (0…), mobiles (3…) and freephones (800…), after +39. */
const ITALIAN = /^(0\d{5,10}|3\d{8,9}|80[03]\d{5,6})$/;

/** A telephone number, spaces and signs as one likes → international form, "+390583123456". Foreign ones need their +prefix. */
export function phone(): FieldReader<string> {
  return fieldReader(readPhone);
}

export function readPhone(text: string): ReadResult<string> {
  const dialled = text
    .replace(/^tel\.?:?/i, "")
    .replace(/[\s().\-–/]/g, "")
    .replace(/^00/, "+");
  const foreign = /^\+(?!39)[1-9]\d{7,14}$/.exec(dialled);
  if (foreign) return { value: dialled };
  const national = dialled.replace(/^\+39/, "").replace(/^39(?=3\d{8,9}$)/, "");
  return ITALIAN.test(national) ? { value: `+39${national}` } : { error: fieldError("phone") };
}
