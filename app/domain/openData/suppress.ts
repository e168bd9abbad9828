import { isFree, type Mark, type PublishedTable, figuresOf, keyOf, residualOf } from "./figures";

/** Below this a figure would point at somebody: AGID's open data guidelines and the product's own rule. */
export const MIN_PEOPLE = 5;

/** Sets of cells looked at before a larger table takes the way that is quick, and hides at most a little more. */
const SEARCH_BUDGET = 60_000;

/**
 * The figures of a table of people that must not be printed, in reading order: everything under five, zero included, and
 * what would give it back. Each hidden figure keeps at least two possible values, given all that is shown. Of all ways to do
 * it: fewest totals, fewest cells, smallest sum of hidden cells, first in reading order.
 * @throws RangeError when a count is negative or not whole, or rows differ in length
 */
export function suppress(table: PublishedTable): Mark[] {
  const figures = figuresOf(table);
  const forced = figures.filter(({ value }) => value < MIN_PEOPLE);
  if (forced.length === 0) return [];
  const totals = figures.filter(({ mark, value }) => mark[0] !== "c" && value >= MIN_PEOPLE);
  for (let size = 0; size <= totals.length; size += 1) {
    const ways = [...combinations(totals, size)]
      .map((more) => hideCells(table, [...forced, ...more]))
      .filter((hidden) => hidden !== null)
      .sort(compareWays);
    if (ways[0]) return ways[0].map(({ mark }) => mark);
  }
  return figures.map(({ mark }) => mark);
}

type Figure = ReturnType<typeof figuresOf>[number];

/** The fewest cells that, hidden too, free every hidden figure; null when all of them together would not. */
function hideCells(table: PublishedTable, forced: readonly Figure[]): Figure[] | null {
  const figures = figuresOf(table);
  const isForced = new Set(forced.map(({ mark }) => keyOf(mark)));
  const candidates = figures.filter(({ mark }) => mark[0] === "c" && !isForced.has(keyOf(mark)));
  const holds = (hidden: readonly Figure[]) => areFree(table, hidden);
  const inOrder = (hidden: readonly Figure[]) => {
    const names = new Set(hidden.map(({ mark }) => keyOf(mark)));
    return figures.filter(({ mark }) => names.has(keyOf(mark)));
  };
  // Hiding more never takes freedom away: what is stuck with every cell hidden stays stuck.
  const residual = residualOf(table, [...forced, ...candidates]);
  if (!forced.every(({ mark }) => isFree(residual, mark))) return null;
  let budget = SEARCH_BUDGET;
  for (let size = 0; size <= candidates.length; size += 1) {
    let best: Figure[] | null = null;
    for (const more of combinations(candidates, size)) {
      if ((budget -= 1) < 0) break;
      if (best !== null && compareWays(inOrder([...forced, ...more]), best) >= 0) continue;
      if (holds([...forced, ...more])) best = inOrder([...forced, ...more]);
    }
    if (budget < 0) break;
    if (best !== null) return best;
  }
  // Cells that stay known with everything hidden tell nothing when they are shown.
  const movable = candidates.filter(({ mark }) => isFree(residual, mark));
  return inOrder([...forced, ...pruned(movable, (more) => holds([...forced, ...more]))]);
}

/** From every cell hidden, shows again whatever may be shown, the largest first. */
function pruned(candidates: readonly Figure[], holds: (hidden: readonly Figure[]) => boolean): Figure[] {
  let hidden = [...candidates];
  for (const figure of candidates.toSorted((a, b) => b.value - a.value || b.order - a.order)) {
    const fewer = hidden.filter((each) => each !== figure);
    if (holds(fewer)) hidden = fewer;
  }
  return hidden;
}

function areFree(table: PublishedTable, hidden: readonly Figure[]): boolean {
  const residual = residualOf(table, hidden);
  return hidden.every(({ mark }) => isFree(residual, mark));
}

/** Fewer totals, fewer cells, smaller sum of hidden cells, then first in reading order. */
function compareWays(a: readonly Figure[], b: readonly Figure[]): number {
  const cells = (way: readonly Figure[]) => way.filter(({ mark }) => mark[0] === "c");
  const sum = (way: readonly Figure[]) => cells(way).reduce((total, { value }) => total + value, 0);
  return (
    a.length - cells(a).length - (b.length - cells(b).length) ||
    cells(a).length - cells(b).length ||
    sum(a) - sum(b) ||
    compareOrder(a, b)
  );
}

function compareOrder(a: readonly Figure[], b: readonly Figure[]): number {
  const at = a.findIndex((figure, index) => figure.order !== b[index]?.order);
  return at < 0 ? 0 : (a[at]?.order ?? 0) - (b[at]?.order ?? 0);
}

function* combinations<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const item = items[index] as Item;
    for (const rest of combinations(items, size - 1, index + 1)) yield [item, ...rest];
  }
}

export interface TwoTables {
  first: PublishedTable;
  firstHidden: readonly Mark[];
  second: PublishedTable;
  secondHidden: readonly Mark[];
}

/**
 * May a second table with the same rows and columns not be published beside the first? Refused when the people of one are
 * among those of the other and the difference, itself a table, shows a figure under five or lets a hidden one be worked out;
 * the same table again needs the same marks.
 */
export function isSecondRefused({ first, firstHidden, second, secondHidden }: TwoTables): boolean {
  const differences = first.cells.map((row, i) => row.map((value, j) => value - (second.cells[i]?.[j] ?? 0)));
  const flat = differences.flat();
  const marks = (hidden: readonly Mark[]) => hidden.map(keyOf).sort().join(" ");
  if (flat.every((value) => value === 0)) return marks(firstHidden) !== marks(secondHidden);
  const larger = flat.every((value) => value >= 0);
  if (!larger && !flat.every((value) => value <= 0)) return false;
  const table: PublishedTable = {
    cells: differences.map((row) => row.map(Math.abs)),
    rowTotals: first.rowTotals && second.rowTotals,
    columnTotals: first.columnTotals && second.columnTotals,
    total: first.total && second.total,
  };
  const hiddenMarks = new Set([...firstHidden, ...secondHidden].map(keyOf));
  const figures = figuresOf(table);
  const hidden = figures.filter(({ mark }) => hiddenMarks.has(keyOf(mark)));
  const shown = figures.filter(({ mark }) => !hiddenMarks.has(keyOf(mark)));
  return shown.some(({ value }) => value < MIN_PEOPLE) || !areFree(table, hidden);
}
