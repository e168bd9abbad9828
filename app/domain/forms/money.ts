import { fieldError } from "./errors";
import { readNumber } from "./numbers";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

interface Bounds {
  minCents?: number;
  maxCents?: number;
}

/** Euros in words people type ("€ 1.500,00", "1500", "1 500 euro") → integer cents. */
export function money(bounds: Bounds = {}): FieldReader<number> {
  return fieldReader((text) => readMoney(text, bounds));
}

/** A third decimal is refused rather than guessed: "1,500" may mean one euro and a half or fifteen hundred. */
export function readMoney(text: string, { minCents = 0, maxCents = 100_000_000 }: Bounds = {}): ReadResult<number> {
  const digits = text
    .replace(/€|\beuro?\b|\beur\b/gi, "")
    .replace(/,[-–=]+\s*$/, "")
    .trim();
  const read = readNumber(digits);
  if ("error" in read) return { error: fieldError("money") };
  const cents = Math.round(read.value * 100);
  if (Math.abs(cents - read.value * 100) > 1e-6 || /,\d{3}$/.test(digits)) return { error: fieldError("money") };
  if (cents < minCents) return { error: fieldError("money_small", { minCents }) };
  return cents > maxCents ? { error: fieldError("money_large", { maxCents }) } : { value: cents };
}
