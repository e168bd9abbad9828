const DAY_MS = 86_400_000;

/** "In scadenza": closes within so many days. */
export const CLOSING_SOON_DAYS = 7;
/** "Inizia subito": starts within so many days, or has started. */
export const STARTS_SOON_DAYS = 14;

/** The ISO date so many days later. */
export function daysAfter(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
