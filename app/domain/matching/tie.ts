import { fnv1a64 } from "./fingerprint";

const MASK = 0x7fffffff;
const MULTIPLIER = 0x45d9f3b;
const LANES = [0, 0x2f0b4a27] as const;

/** A seed of 31 bits from any text, as "posting id, day": the same list has the same draw all day, another list another. */
export function seedOf(text: string): number {
  return Number.parseInt(fnv1a64(text).slice(8), 16) & MASK;
}

/**
 * The draw: two numbers of 31 bits from the seed and a UUID. Whoever is scored alike comes in an order that nobody chose
 * and that anybody can check. Every step fits PostgreSQL's bigint; the README gives the query.
 */
export function tieOf(seed: number, uuid: string): readonly [number, number] {
  const words = uuid.replaceAll("-", "").match(/.{4}/g) ?? [];
  const draw = (start: number) => words.reduce((hash, word) => mix(hash ^ Number.parseInt(word, 16)), mix(start));
  return [draw(seed ^ LANES[0]), draw(seed ^ LANES[1])];
}

/** Math.imul keeps the low 32 bits of the product: the same as `(h * m) & 2147483647` on bigint. */
function mix(value: number): number {
  const hash = Math.imul(value ^ (value >>> 15), MULTIPLIER) & MASK;
  return hash ^ (hash >>> 13);
}
