import { roundHalfUp } from "./rounding";

export const BANDS = ["high", "medium", "low", "minimal"] as const;
export type Band = (typeof BANDS)[number];

/** Lower edge of each band in tenths of a point: ≥ 80, 60–79, 40–59, < 40. */
export const BAND_FROM_TENTHS: Record<Band, number> = { high: 800, medium: 600, low: 400, minimal: 0 };

/** The score people read with one decimal, in tenths, half-up: 71 060 thousandths → 711, "71,1". */
export function scoreTenths(total: number): number {
  return roundHalfUp(total, 100);
}

/** The score people read in a list: whole points, cut, so that 79,6 reads 79 and agrees with its band. */
export function wholeScore(total: number): number {
  return Math.floor(scoreTenths(total) / 10);
}

/** The band of a total in thousandths, judged on the tenths people read (so from 79 950 up it is `high`). */
export function bandOf(total: number): Band {
  const tenths = scoreTenths(total);
  return BANDS.find((band) => tenths >= BAND_FROM_TENTHS[band]) ?? "minimal";
}

const EQUIVALENT_UNDER = 3000;

/**
 * Brackets of a list in order: each begins at a row and holds those less than 3 points below its first row. Inside one the
 * order is no reason to prefer one to another. Totals in thousandths.
 */
export function drawBrackets<Row>(rows: readonly Row[], totalOf: (row: Row) => number): Row[][] {
  const brackets: Row[][] = [];
  for (const row of rows) {
    const current = brackets.at(-1);
    const first = current?.[0];
    if (current && first !== undefined && totalOf(first) - totalOf(row) < EQUIVALENT_UNDER) current.push(row);
    else brackets.push([row]);
  }
  return brackets;
}
