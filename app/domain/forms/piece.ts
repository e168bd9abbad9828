import { z } from "zod";
import { cleanLine } from "./clean";
import { type FieldError, fieldError } from "./errors";

/** What reading a text gives: a value, or why it cannot be taken. */
export type Read<Value> = { value: Value } | { error: FieldError };
export type Piece<Value> = z.ZodType<Value | null, unknown>;

/** Whatever a form sends, also nothing: an unticked box and an empty list are missing keys. */
export const anyInput = z.unknown().optional();

/** Longest answer to a one-line question that is not free text; anything longer is a mistake or an attack. */
const SHORT = 300;

/** A form field read by `read` from one trimmed line; an empty answer is null, never an error. */
export function piece<Value>(read: (text: string) => Read<Value>): Piece<Value> {
  return anyInput.transform((input, ctx) => {
    const raw = single(input);
    if (raw.length > SHORT) return refuse(ctx, fieldError("too_long", { max: SHORT }));
    const text = cleanLine(raw);
    if (text === "") return null;
    const found = read(text);
    return "error" in found ? refuse(ctx, found.error) : found.value;
  });
}

/** The same field, but an empty answer is an error. */
export function required<Value>(field: Piece<Value>): z.ZodType<NonNullable<Value>, unknown> {
  return field.transform((value, ctx) => value ?? refuse(ctx, fieldError("required")));
}

/** The one text of a field: the first when a name is repeated, empty when it is missing. */
export function single(input: unknown): string {
  const first: unknown = Array.isArray(input) ? input[0] : input;
  if (typeof first === "string") return first;
  return typeof first === "number" || typeof first === "boolean" ? String(first) : "";
}

/** Records a refusal in a zod transform. */
export function refuse(ctx: z.core.$RefinementCtx<unknown>, error: FieldError): never {
  ctx.issues.push({ code: "custom", input: undefined, message: error.code, params: error });
  return z.NEVER;
}
