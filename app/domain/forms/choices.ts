import { z } from "zod";
import { fieldError } from "./errors";
import { anyInput, type FieldReader, fieldReader, type ReadResult, refuse, firstText } from "./fieldReader";

const YES = new Set(["on", "true", "1", "si", "sì", "s", "x", "vero", "yes", "y"]);
const NO = new Set(["", "off", "false", "0", "no", "n", "falso"]);

/** A tick: absent is false, as browsers send it. */
export function checkbox() {
  return anyInput.transform((input, ctx) => {
    const read = readYesNo(firstText(input));
    return "error" in read ? refuse(ctx, read.error) : read.value;
  });
}

export function readYesNo(text: string): ReadResult<boolean> {
  const word = text.slice(0, 20).trim().toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { error: fieldError("choice") };
}

/** One value of a closed list. */
export function oneOf<const Value extends string>(values: readonly Value[]): FieldReader<Value> {
  return fieldReader((text) => {
    const match = values.find((value) => value === text);
    return match === undefined ? { error: fieldError("choice") } : { value: match };
  });
}

/** Several values of a closed list, each once, in the order of the list. */
export function someOf<const Value extends string>(values: readonly Value[]) {
  return anyInput.transform((input, ctx): Value[] => {
    const selected = allTexts(input);
    if (selected.length > 200) return refuse(ctx, fieldError("too_many", { max: values.length }));
    if (selected.some((text) => !values.includes(text as Value))) return refuse(ctx, fieldError("choice"));
    return values.filter((value) => selected.includes(value));
  });
}

/** Several positive whole numbers (ids of a vocabulary), each once, at most `max`. */
export function someIds<Id extends z.ZodType<number, unknown>>(schema: Id, max: number) {
  return anyInput.transform((input, ctx): z.output<Id>[] => {
    const selected = [...new Set(allTexts(input))];
    if (selected.length > max) return refuse(ctx, fieldError("too_many", { max }));
    const read = z.array(schema).safeParse(selected);
    return read.success ? read.data : refuse(ctx, fieldError("choice"));
  });
}

/** Repeated fields, or one field with commas: every non-empty text. */
export function allTexts(input: unknown): string[] {
  const texts: unknown[] = Array.isArray(input) ? input : [input];
  return texts
    .flatMap((text) => (typeof text === "string" ? text.slice(0, 5000).split(",") : []))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
