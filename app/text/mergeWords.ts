import type { it } from "./it";

/** The same dictionary with anything left out. */
export type DeepPartial<Value> = Value extends (...given: never[]) => unknown
  ? Value
  : Value extends readonly unknown[]
    ? Value
    : Value extends object
      ? { [Key in keyof Value]?: DeepPartial<Value[Key]> }
      : Value;
export type PartialWords = DeepPartial<typeof it>;

/** `base` with what `own` says instead. Lists and functions are taken whole. */
export function mergeWords<Words>(base: Words, own: DeepPartial<Words> | undefined): Words {
  if (own === undefined) return base;
  if (!isDictionary(base) || !isDictionary(own)) return own as Words;
  const keys = new Set([...Object.keys(base), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeWords(base[key], own[key])])) as Words;
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
