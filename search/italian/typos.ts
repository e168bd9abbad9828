/** How many typing errors a word may have: one from five letters, two from nine; none in numbers and codes. */
export function editsAllowed(word: string): number {
  if (/\d/.test(word)) return 0;
  if (word.length >= 9) return 2;
  return word.length >= 5 ? 1 : 0;
}

/** Letters to add, drop, change or swap with the neighbour to get from one word to the other; `most + 1` once it is more. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let col = 1; col <= to.length; col++) now.push(cheapest({ from, to, row, col, now, last, before }));
    if (Math.min(...now) > limit) return limit + 1;
    before = last;
    last = now;
  }
  return Math.min(last[to.length] ?? limit + 1, limit + 1);
}

interface Cell {
  from: string;
  to: string;
  row: number;
  col: number;
  now: readonly number[];
  last: readonly number[];
  before: readonly number[];
}

function cheapest({ from, to, row, col, now, last, before }: Cell): number {
  const at = (line: readonly number[], place: number) => line[place] ?? Infinity;
  const same = from[row - 1] === to[col - 1];
  const swapped = row > 1 && col > 1 && from[row - 1] === to[col - 2] && from[row - 2] === to[col - 1];
  return Math.min(
    at(last, col) + 1,
    at(now, col - 1) + 1,
    at(last, col - 1) + (same ? 0 : 1),
    swapped ? at(before, col - 2) + 1 : Infinity,
  );
}
