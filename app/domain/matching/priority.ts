import type { Band } from "./bands";
import type { Group } from "./groups";

export interface Placed<Item> {
  item: Item;
  /** Places counted from 1. */
  position: number;
  positionWithoutPriority: number;
}

/**
 * The second order, off by default: within each band of group 1 those with a priority first, each part in the order it had.
 * Takes a list already in order and says where everybody would stand without it. The score is not touched.
 */
export function priorityWithinBand<Item extends { band: Band; group: Group }>(
  list: readonly Item[],
  hasPriority: (item: Item) => boolean,
): Placed<Item>[] {
  const numbered = list.map((item, index) => ({ item, positionWithoutPriority: index + 1 }));
  const [suited, rest] = [
    numbered.filter(({ item }) => item.group === 1),
    numbered.filter(({ item }) => item.group > 1),
  ];
  const bands = [...new Set(suited.map(({ item }) => item.band))];
  const ordered = bands.flatMap((band) => {
    const inBand = suited.filter(({ item }) => item.band === band);
    return [...inBand.filter(({ item }) => hasPriority(item)), ...inBand.filter(({ item }) => !hasPriority(item))];
  });
  return [...ordered, ...rest].map(({ item, positionWithoutPriority }, index) => ({
    item,
    position: index + 1,
    positionWithoutPriority,
  }));
}
