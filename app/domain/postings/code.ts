/** The spoken code of a posting, valid on the site, on the phone and at the desk: 482 ↔ "L-482". */
export function formatCode(code: number): string {
  return `L-${code}`;
}

/** Reads "L-482", "l 482", "L482" or "482"; null when it is not a code. */
export function parseCode(text: string): number | null {
  const match = /^\s*l?\s*[-–]?\s*(\d{1,7})\s*$/i.exec(text);
  return match ? Number(match[1]) : null;
}
