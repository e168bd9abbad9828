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

/** Under 3 points apart the order is no reason to prefer one to the other. Totals in thousandths. */
export function isEquivalent(a: number, b: number): boolean {
  return Math.abs(a - b) < EQUIVALENT_UNDER;
}
