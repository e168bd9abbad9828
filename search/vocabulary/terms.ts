import type { Word } from "../italian/words";

/**
 * Three sizes of term: the stem; its first six letters, where "setacciatore" and "setacciatura" meet; its first four, for words
 * farther apart. The longer the piece in common, the more it is worth.
 */
export const LEVELS = ["stem", "root", "onset"] as const;
export type Level = (typeof LEVELS)[number];

const LENGTHS: Record<Level, number> = { stem: Infinity, root: 6, onset: 4 };

export function terms(list: readonly Word[], level: Level): string[] {
  return [...new Set(list.map((word) => word.stem.slice(0, LENGTHS[level])))];
}
