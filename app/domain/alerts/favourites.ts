/** Postings one may put aside without an account, in a technical cookie. */
export const MAX_FAVOURITES = 100;
/** A reminder comes so many days before a posting closes. */
export const REMINDER_DAYS = 3;

/** "482.507" → [482, 507]: codes as the cookie keeps them, each once, oldest first. Never throws. */
export function readCodes(text: string): number[] {
  const codes = text
    .slice(0, 2000)
    .split(".")
    .filter((code) => /^\d{1,7}$/.test(code))
    .map(Number);
  return [...new Set(codes)].slice(-MAX_FAVOURITES);
}

/** The codes with one more, or without one; beyond the limit the oldest goes. */
export function withCode(codes: readonly number[], code: number, isFavourite: boolean): number[] {
  const others = codes.filter((other) => other !== code);
  return isFavourite ? [...others, code].slice(-MAX_FAVOURITES) : others;
}
