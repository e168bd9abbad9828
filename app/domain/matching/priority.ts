import type { Band } from "./bands";

export interface Placed<Item> {
  item: Item;
  /** Places counted from 1. */
  position: number;
  positionWithoutPriority: number;
}

/**
 * The second order, off by default: within each band those with a priority first, each group in the order it had.
 * Takes a list already in order and says where everybody would stand without it. The score is not touched.
 */
export function priorityWithinBand<Item extends { band: Band }>(
  list: readonly Item[],
  hasPriority: (item: Item) => boolean,
): Placed<Item>[] {
  const numbered = list.map((item, index) => ({ item, positionWithoutPriority: index + 1, first: hasPriority(item) }));
  const bands = [...new Set(list.map(({ band }) => band))];
  const ordered = bands.flatMap((band) => {
    const inBand = numbered.filter(({ item }) => item.band === band);
    return [...inBand.filter(({ first }) => first), ...inBand.filter(({ first }) => !first)];
  });
  return ordered.map(({ item, positionWithoutPriority }, index) => ({
    item,
    position: index + 1,
    positionWithoutPriority,
  }));
}
