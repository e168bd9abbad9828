/** Does the work for every row and answers how many times it said true; what was thrown goes in `failures` and the next row follows. */
export async function forEachSettled<Row>(
  rows: readonly Row[],
  failures: unknown[],
  work: (row: Row) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  for (const row of rows) {
    const done = await work(row).catch((error: unknown) => {
      failures.push(error);
      return false;
    });
    if (done === true) count += 1;
  }
  return count;
}
