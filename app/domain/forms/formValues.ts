import type { z } from "zod";
import { type FieldErrors, invalid } from "./errors";

/** What a form sends, by field name; a repeated name gives a list. Files never get in. */
export type FormValues = Record<string, string | string[]>;

/** Reads `FormData` or `URLSearchParams` into a plain record. */
export function toFormValues(entries: Iterable<readonly [string, unknown]>): FormValues {
  const grouped = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    const values = grouped.get(name);
    if (values) values.push(value);
    else grouped.set(name, [value]);
  }
  return Object.fromEntries(
    [...grouped].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

export type Shape = Record<string, z.ZodType<unknown, unknown>>;
export type ShapeValues<S extends Shape> = { [Field in keyof S]: z.output<S[Field]> };

/**
 * Reads every field of `shape` on its own, so one bad value loses none of the good ones.
 * Fields the shape does not name are ignored.
 */
export function readForm<S extends Shape>(
  shape: S,
  values: FormValues,
): { fields: Partial<ShapeValues<S>>; errors: FieldErrors } {
  const fields: Partial<ShapeValues<S>> = {};
  const errors: FieldErrors = {};
  for (const name of Object.keys(shape) as (keyof S & string)[]) {
    const read = shape[name]?.safeParse(Object.hasOwn(values, name) ? values[name] : undefined);
    if (read?.success) fields[name] = read.data as ShapeValues<S>[typeof name];
    else if (read) errors[name] = Object.values(invalid(read.error))[0] ?? { code: "malformed", params: {} };
  }
  return { fields, errors };
}
