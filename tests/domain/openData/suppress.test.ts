import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { figuresOf, isFree, keyOf, residualOf, type Mark, type PublishedTable } from "~/domain/openData/figures";
import { isSecondRefused, MIN_PEOPLE, suppress, type TwoTables } from "~/domain/openData/suppress";
import { Chance } from "../matching/chance";

const bare = (...cells: number[][]): PublishedTable => ({ cells, rowTotals: true, columnTotals: true, total: true });

describe("small counts", () => {
  it.each<[string, PublishedTable, Mark[]]>([
    ["hides nothing where all is large", bare([5, 9], [12, 30]), []],
    [
      "closes the square around one",
      bare([30, 12], [9, 2]),
      [
        ["c", 0, 0],
        ["c", 0, 1],
        ["c", 1, 0],
        ["c", 1, 1],
      ],
    ],
    [
      "a line without total gives nothing back",
      { ...bare([3, 10, 7]), rowTotals: false, columnTotals: false, total: false },
      [["c", 0, 0]],
    ],
    [
      "takes the smallest cell for cover",
      { ...bare([3, 30, 8, 9]), columnTotals: false, total: false },
      [
        ["c", 0, 0],
        ["c", 0, 2],
      ],
    ],
    [
      "of two alike the first",
      { ...bare([8, 3, 8]), columnTotals: false, total: false },
      [
        ["c", 0, 0],
        ["c", 0, 1],
      ],
    ],
    [
      "hides a total that is small itself",
      { ...bare([1, 2]), columnTotals: false, total: false },
      [
        ["c", 0, 0],
        ["c", 0, 1],
        ["r", 0],
      ],
    ],
  ])("%s", (_, table, hidden) => {
    expect(suppress(table)).toEqual(hidden);
  });

  it("never prints a figure under five, and leaves two values to each hidden one: by trying all tables", () => {
    const chance = new Chance(11);
    for (let round = 0; round < 60; round += 1) {
      const cells = Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => chance.below(9)));
      const table = {
        cells,
        rowTotals: chance.below(2) === 0,
        columnTotals: chance.below(2) === 0,
        total: chance.below(2) === 0,
      };
      const hidden = new Set(suppress(table).map(keyOf));
      const shown = figuresOf(table).filter(({ mark }) => !hidden.has(keyOf(mark)));
      expect(shown.filter(({ value }) => value < MIN_PEOPLE)).toEqual([]);
      for (const name of hidden) expect(possibleValues(table, hidden, name).size).toBeGreaterThan(1);
    }
  });

  it("holds for a table too large to try every way, in little time", () => {
    const chance = new Chance(12);
    const cells = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => chance.below(40)));
    const table = bare(...cells);
    const hidden = suppress(table);
    const residual = residualOf(
      table,
      hidden.map((mark) => ({ mark })),
    );
    expect(hidden.every((mark) => isFree(residual, mark))).toBe(true);
    expect(hidden.every(([kind]) => kind === "c")).toBe(true);
    expect(hidden.length).toBeLessThan(cells.flat().length / 2);
  });

  it("refuses a second table whose difference points at somebody, and the same one with other marks", () => {
    const line = (cells: number[]) => ({ cells: [cells], rowTotals: true, columnTotals: false, total: false });
    const refused = (second: number[], secondHidden: Mark[] = []) =>
      isSecondRefused({ first: line([10, 20]), firstHidden: [], second: line(second), secondHidden });
    expect([
      refused([8, 20]),
      refused([5, 12]),
      refused([10, 14]),
      refused([10, 20]),
      refused([10, 20], [["c", 0, 0]]),
    ]).toEqual([true, false, true, false, true]);
  });
});

/** Every value a hidden figure has in some table of counts up to 14 that agrees with all that is shown. */
function possibleValues(table: PublishedTable, hidden: ReadonlySet<string>, name: string): Set<number> {
  const shown = figuresOf(table).filter(({ mark }) => !hidden.has(keyOf(mark)));
  const values = new Set<number>();
  const free = figuresOf(table).filter(({ mark }) => mark[0] === "c" && hidden.has(keyOf(mark)));
  const cells = table.cells.map((row) => [...row]);
  const fill = (at: number): void => {
    if (values.size > 1) return;
    const figure = free[at];
    if (!figure) {
      const now = figuresOf({ ...table, cells });
      const value = (mark: string) => now.find((each) => keyOf(each.mark) === mark)?.value;
      if (shown.every(({ mark, value: printed }) => value(keyOf(mark)) === printed)) values.add(value(name) ?? -1);
      return;
    }
    const [, i, j] = figure.mark as readonly ["c", number, number];
    const row = cells[i] as number[];
    const before = row[j] as number;
    for (const value of [before, before + 1, before - 1, before + 2].filter((each) => each >= 0)) {
      row[j] = value;
      fill(at + 1);
    }
    row[j] = before;
  };
  fill(0);
  return values;
}

/** A folder with `suppress.jsonl`: cases worked out by somebody else. */
const GIVEN = path.join(process.env["CASES_DATA"] ?? "", "suppress.jsonl");
type Given = { case: string; table?: PublishedTable; hidden?: Mark[]; refused?: boolean } & Partial<TwoTables>;

describe.skipIf(!process.env["CASES_DATA"])("cases by others", () => {
  const cases = existsSync(GIVEN)
    ? readFileSync(GIVEN, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Given)
    : [];
  it.each(cases)("$case", ({ table, hidden, refused, ...tables }) => {
    if (table) expect(suppress(table)).toEqual(hidden);
    else expect(isSecondRefused(tables as TwoTables)).toBe(refused);
  });
});
