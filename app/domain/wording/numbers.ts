/** Italian numbers in letters, as far as adverts use them: ages, hours, months, days. */
const UNITS = [
  "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
  "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
]; // prettier-ignore
const TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

const VALUES = new Map<string, number>(UNITS.map((word, value) => [word, value]));
for (const [at, ten] of TENS.entries()) {
  const value = (at + 2) * 10;
  VALUES.set(ten, value);
  VALUES.set(`${ten.slice(0, -1)}'`, value);
  for (const [unit, word] of UNITS.slice(0, 10).entries()) {
    if (unit === 0) continue;
    VALUES.set((unit === 1 || unit === 8 ? ten.slice(0, -1) : ten) + word, value + unit);
  }
}

/** The value of a number in figures or letters, as written in folded text; NaN for anything else. */
export function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word.replace(/\.(?=\d{3})/g, "").replace(",", ".")) : (VALUES.get(word) ?? NaN);
}

const spelled = (from: number, to: number) =>
  [...VALUES]
    .filter(([, value]) => value >= from && value <= to)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join("|");

/** Ages one works at, in figures or letters: pattern of a folded text. */
export const AGE = `(?:1[4-9]|[2-6]\\d|70|${spelled(16, 70)})`;
/** Small numbers, in figures or letters. */
export const SMALL = `(?:[1-3]?\\d|${spelled(1, 36)})`;
