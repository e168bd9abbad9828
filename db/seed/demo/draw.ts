/** Everything random in the demonstration comes from here: same seed, same people, on every machine. */
export interface Draw {
  /** 0 ≤ n < 1. */
  unit(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True `percent` times in a hundred. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Draws one in proportion to its weight. */
  weighted<T>(from: readonly T[], weightOf: (item: T) => number): T;
  /** Keeps the order; each item stays with the given chance. */
  some<T>(from: readonly T[], percent: number): T[];
}

/** A linear congruential generator (Knuth's MMIX constants are 64 bits; these are the 32-bit ones of Numerical Recipes). */
export function drawFrom(seed: number): Draw {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const unit = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
  for (let warm = 0; warm < 8; warm++) unit();

  const pick = <T>(from: readonly T[]): T => {
    const item = from[Math.floor(unit() * from.length)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  };
  return {
    unit,
    pick,
    between: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    chance: (percent) => unit() * 100 < percent,
    some: (from, percent) => from.filter(() => unit() * 100 < percent),
    weighted: (from, weightOf) => {
      let left = unit() * from.reduce((sum, item) => sum + weightOf(item), 0);
      return from.find((item) => (left -= weightOf(item)) < 0) ?? pick(from);
    },
  };
}
