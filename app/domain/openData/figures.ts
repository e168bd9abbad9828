/** A table of people as it is to be printed. */
export interface PublishedTable {
  /** Rows of whole counts. */
  cells: readonly (readonly number[])[];
  /** Which sums are printed beside them. */
  rowTotals: boolean;
  columnTotals: boolean;
  total: boolean;
}

/** One printed figure: a cell by row and column, the total of a row or of a column, the total of all. */
export type Mark = readonly ["c", number, number] | readonly ["r", number] | readonly ["k", number] | readonly ["t"];

export const keyOf = (mark: Mark) => mark.join(".");

export interface Figure {
  mark: Mark;
  value: number;
  /** Place in reading order. */
  order: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every printed figure in reading order: each row and its total, then the totals of the columns and of all. */
export function figuresOf({ cells, rowTotals, columnTotals, total }: PublishedTable): Figure[] {
  const width = cells[0]?.length ?? 0;
  if (cells.some((row) => row.length !== width || row.some((value) => !Number.isInteger(value) || value < 0)))
    throw new RangeError("Rows of one length with whole counts are needed.");
  const figures: Omit<Figure, "order">[] = cells.flatMap((row, i) => [
    ...row.map((value, j) => ({ mark: ["c", i, j] as const, value })),
    ...(rowTotals ? [{ mark: ["r", i] as const, value: sum(row) }] : []),
  ]);
  const columns = Array.from({ length: width }, (_, j) => sum(cells.map((row) => row[j] ?? 0)));
  if (columnTotals) figures.push(...columns.map((value, j) => ({ mark: ["k", j] as const, value })));
  if (total) figures.push({ mark: ["t"] as const, value: sum(columns) });
  return figures.map((figure, order) => ({ ...figure, order }));
}

/**
 * How much each figure that is not known could move. Counts flow from a source through rows and cells to columns and back: a
 * figure is an arc. One that is shown cannot move; another can always grow, and shrink while it is above zero.
 */
export interface Residual {
  /** Arcs by the node they leave. */
  from: Map<string, { to: string; arc: string }[]>;
  ends: Map<string, readonly [string, string]>;
  values: Map<string, number>;
}

export function residualOf(table: PublishedTable, hidden: readonly { mark: Mark }[]): Residual {
  const unknown = new Set(hidden.map(({ mark }) => keyOf(mark)));
  const residual: Residual = { from: new Map(), ends: new Map(), values: new Map() };
  const add = (mark: Mark, [tail, head]: readonly [string, string], value: number, printed: boolean) => {
    const arc = keyOf(mark);
    if (printed && !unknown.has(arc)) return;
    residual.ends.set(arc, [tail, head]);
    residual.values.set(arc, value);
    link(residual, tail, { to: head, arc });
    if (value > 0) link(residual, head, { to: tail, arc });
  };
  const { cells, rowTotals, columnTotals, total } = table;
  const width = cells[0]?.length ?? 0;
  for (const [i, row] of cells.entries()) {
    add(["r", i], ["source", `row${i}`], sum(row), rowTotals);
    for (const [j, value] of row.entries()) add(["c", i, j], [`row${i}`, `column${j}`], value, true);
  }
  for (let j = 0; j < width; j += 1)
    add(["k", j], [`column${j}`, "sink"], sum(cells.map((row) => row[j] ?? 0)), columnTotals);
  add(["t"], ["sink", "source"], sum(cells.flat()), total);
  return residual;
}

function link({ from }: Residual, node: string, way: { to: string; arc: string }): void {
  const ways = from.get(node);
  if (ways) ways.push(way);
  else from.set(node, [way]);
}

/** Has the figure another possible value? It has where it lies on a circle of figures that can all move. */
export function isFree(residual: Residual, mark: Mark): boolean {
  const arc = keyOf(mark);
  const ends = residual.ends.get(arc);
  if (!ends) return false;
  const [tail, head] = ends;
  return (
    reaches(residual, head, tail, arc) || ((residual.values.get(arc) ?? 0) > 0 && reaches(residual, tail, head, arc))
  );
}

function reaches({ from }: Residual, start: string, goal: string, without: string): boolean {
  const seen = new Set([start]);
  // A set visits what is added while it is read.
  for (const node of seen)
    for (const { to, arc } of from.get(node) ?? []) {
      if (arc === without) continue;
      if (to === goal) return true;
      seen.add(to);
    }
  return false;
}
