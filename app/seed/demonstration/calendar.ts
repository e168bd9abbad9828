import { dayInRome } from "~/domain/forms/days";

const DAY_MS = 86_400_000;

/** The instant so many days from `now`; before it when negative. */
export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/** The ISO day so many days from `now`, in Italy. */
export function dayFrom(now: Date, days: number): string {
  return dayInRome(daysFrom(now, days));
}
