import { z } from "zod";
import { fieldError } from "./errors";
import { anyInput, type Piece, piece, type Read, refuse, single } from "./piece";

const YES = new Set(["on", "true", "1", "si", "sì", "s", "x", "vero", "yes", "y"]);
const NO = new Set(["", "off", "false", "0", "no", "n", "falso"]);

/** A tick: absent is false, as browsers send it. */
export function tick() {
  return anyInput.transform((input, ctx) => {
    const read = readYesNo(single(input));
    return "error" in read ? refuse(ctx, read.error) : read.value;
  });
}

export function readYesNo(text: string): Read<boolean> {
  const word = text.slice(0, 20).trim().toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { error: fieldError("choice") };
}

/** One value of a closed list. */
export function oneOf<const Value extends string>(values: readonly Value[]): Piece<Value> {
  return piece((text) => {
    const found = values.find((value) => value === text);
    return found === undefined ? { error: fieldError("choice") } : { value: found };
  });
}

/** Several values of a closed list, each once, in the order of the list. */
export function someOf<const Value extends string>(values: readonly Value[]) {
  return anyInput.transform((input, ctx): Value[] => {
    const asked = several(input);
    if (asked.length > 200) return refuse(ctx, fieldError("too_many", { max: values.length }));
    if (asked.some((text) => !values.includes(text as Value))) return refuse(ctx, fieldError("choice"));
    return values.filter((value) => asked.includes(value));
  });
}

/** Several positive whole numbers (ids of a vocabulary), each once, at most `max`. */
export function someIds<Id extends z.ZodType<number, unknown>>(schema: Id, max: number) {
  return anyInput.transform((input, ctx): z.output<Id>[] => {
    const asked = [...new Set(several(input))];
    if (asked.length > max) return refuse(ctx, fieldError("too_many", { max }));
    const read = z.array(schema).safeParse(asked);
    return read.success ? read.data : refuse(ctx, fieldError("choice"));
  });
}

/** Repeated fields, or one field with commas: every non-empty text. */
export function several(input: unknown): string[] {
  const texts: unknown[] = Array.isArray(input) ? input : [input];
  return texts
    .flatMap((text) => (typeof text === "string" ? text.slice(0, 5000).split(",") : []))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
