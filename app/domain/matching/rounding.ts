/**
 * Quotient of two whole numbers rounded to a whole number, halves up: 5/2 = 3.
 * `denominator` is positive. In PostgreSQL: `(2 * n + d) / (2 * d)` on bigint, n ≥ 0.
 */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
