const DAY_MS = 86_400_000;

/** "In scadenza": closes within so many days. */
export const CLOSING_SOON_DAYS = 7;
/** "Inizia subito": starts within so many days, or has started. */
export const STARTS_SOON_DAYS = 14;

/** Days since 1970 of an ISO date: both engines keep days as numbers. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / DAY_MS);
}
