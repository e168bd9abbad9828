import { z } from "zod";
import { cleanLine } from "./clean";
import { type FieldError, fieldError } from "./errors";

/** What reading a text gives: a value, or why it cannot be taken. */
export type ReadResult<Value> = { value: Value } | { error: FieldError };
export type FieldReader<Value> = z.ZodType<Value | null, unknown>;

/** Whatever a form sends, also nothing: an unticked box and an empty list are missing keys. */
export const anyInput = z.unknown().optional();

/** Longest answer to a one-line question that is not free text; anything longer is a mistake or an attack. */
const MAX_LENGTH = 300;

/** A form field read by `read` from one trimmed line; an empty answer is null, never an error. */
export function fieldReader<Value>(read: (text: string) => ReadResult<Value>): FieldReader<Value> {
  return anyInput.transform((input, ctx) => {
    const raw = firstText(input);
    if (raw.length > MAX_LENGTH) return refuse(ctx, fieldError("too_long", { max: MAX_LENGTH }));
    const text = cleanLine(raw);
    if (text === "") return null;
    const result = read(text);
    return "error" in result ? refuse(ctx, result.error) : result.value;
  });
}

/** The same field, but an empty answer is an error. */
export function required<Value>(field: FieldReader<Value>): z.ZodType<NonNullable<Value>, unknown> {
  return field.transform((value, ctx) => value ?? refuse(ctx, fieldError("required")));
}

/** The one text of a field: the first when a name is repeated, empty when it is missing. */
export function firstText(input: unknown): string {
  const first: unknown = Array.isArray(input) ? input[0] : input;
  if (typeof first === "string") return first;
  return typeof first === "number" || typeof first === "boolean" ? String(first) : "";
}

/** Records a refusal in a zod transform. */
export function refuse(ctx: z.core.$RefinementCtx<unknown>, error: FieldError): never {
  ctx.issues.push({ code: "custom", input: undefined, message: error.code, params: error });
  return z.NEVER;
}
