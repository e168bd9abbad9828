/** A month of the calendar as its address writes it, "2026-11". */
const MONTH = /^(20\d{2})-(0[1-9]|1[0-2])$/;

/** The month asked for, or the one `today` (ISO day) is in when none or nonsense is asked. */
export function readMonth(month: string | null, today: string): string {
  return month !== null && MONTH.test(month) ? month : today.slice(0, 7);
}

/** "2026-11" moved by whole months. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, of - 1 + by, 1)).toISOString().slice(0, 7);
}

/** First day of the month and first day after it, as ISO days. */
export function daysOfMonth(month: string): { from: string; to: string } {
  return { from: `${month}-01`, to: `${shiftMonth(month, 1)}-01` };
}

/** Rows in the order given, grouped by the key of each: weeks, days. */
export function groupRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string): { key: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].map(([key, grouped]) => ({ key, rows: grouped }));
}
