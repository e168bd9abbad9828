import { fnv1a64 } from "./fingerprint";

const MASK = 0x7fffffff;
const MULTIPLIERS = [0x7feb352d, 0x2c1b3c6d] as const;
const LANES = [0, 0x2f0b4a27] as const;

/** A seed of 31 bits from any text, as "posting id, day": the same list has the same draw all day, another list another. */
export function seedOf(text: string): number {
  return Number.parseInt(fnv1a64(text).slice(8), 16) & MASK;
}

/**
 * The draw: two numbers of 31 bits from the seed and a UUID. Entries with equal scores come in an order that nobody chose
 * and that anybody can check. Every step fits PostgreSQL's bigint; the README gives the query.
 */
export function tieBreak(seed: number, uuid: string): readonly [number, number] {
  const words = uuid.replaceAll("-", "").match(/.{4}/g) ?? [];
  const draw = (start: number) => words.reduce((hash, word) => mix(hash ^ Number.parseInt(word, 16)), mix(start));
  return [draw(seed ^ LANES[0]), draw(seed ^ LANES[1])];
}

/** Math.imul keeps the low 32 bits of the product: the same as `(h * m) & 2147483647` on bigint. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), MULTIPLIERS[0]) & MASK;
  const twice = Math.imul(once ^ (once >>> 15), MULTIPLIERS[1]) & MASK;
  return twice ^ (twice >>> 16);
}
