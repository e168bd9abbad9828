import { fieldError } from "./errors";
import { readNumber } from "./numbers";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** Hours as people write them ("38", "38,5", "38:30", "38h30", "40 ore") → whole minutes, at most `maxMinutes`. */
export function hours(maxMinutes = 168 * 60): FieldReader<number> {
  return fieldReader((text) => readHours(text, maxMinutes));
}

export function readHours(text: string, maxMinutes = 168 * 60): ReadResult<number> {
  const minutes = fromClock(text) ?? fromNumber(text);
  if (minutes === null || minutes <= 0) return { error: fieldError("hours") };
  return minutes > maxMinutes ? { error: fieldError("hours_large", { maxMinutes }) } : { value: minutes };
}

function fromClock(text: string): number | null {
  const clock = /^(\d{1,3})\s?(?::|h|ore e|hours and|heures et)\s?([0-5]\d)(?:\s?(?:m|min|minuti|minutes|ore))?$/i.exec(
    text,
  );
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

const HOUR_WORDS =
  /\s?(?:ore|ora|h|hours?|hrs|heures?)\.?(?:\s?(?:settimanali|alla settimana|a settimana|\/\s?sett(?:imana)?\.?|sett\.?|(?:a|per) week|\/\s?week|par semaine))?$/i;

function fromNumber(text: string): number | null {
  const read = readNumber(text.replace(HOUR_WORDS, ""));
  return "value" in read ? Math.round(read.value * 60) : null;
}
