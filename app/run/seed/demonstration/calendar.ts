import { addDays, dayInRome } from "~/domain/forms/days";
import { romeOffset } from "~/domain/forms/moments";

const DAY_MS = 86_400_000;

/** The instant so many days from `now`; before it when negative. */
export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/** The ISO day so many days from `now`, in Italy. */
export function dayFrom(now: Date, days: number): string {
  return dayInRome(daysFrom(now, days));
}

/** Fixed holidays of Italy, as month and day. */
const HOLIDAYS = new Set([
  "01-01",
  "01-06",
  "04-25",
  "05-01",
  "06-02",
  "08-15",
  "11-01",
  "12-08",
  "12-24",
  "12-25",
  "12-26",
  "12-31",
]);

function rests(day: string, weekend: readonly number[]): boolean {
  return HOLIDAYS.has(day.slice(5)) || weekend.includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}

/** The first day from `day` on, or back, that offices are open; Saturday counts where `saturday` says so. */
export function workingDay(
  day: string,
  { step = 1, saturday = false }: { step?: 1 | -1; saturday?: boolean } = {},
): string {
  const weekend = saturday ? [0] : [0, 6];
  return rests(day, weekend) ? workingDay(addDays(day, step), { step, saturday }) : day;
}

/** Days in order, each on a working day of its own: forward when to come, back when past. */
export function workingDays(days: readonly string[], today: string): string[] {
  return days.reduce<string[]>((taken, day) => {
    const last = taken.at(-1);
    const moved = workingDay(day, { step: day < today ? -1 : 1 });
    return [...taken, last !== undefined && moved <= last && day > today ? workingDay(addDays(last, 1)) : moved];
  }, []);
}

/** "09:30" of a day, with the offset Italy has then. */
export function momentOn(day: string, clock: string): string {
  const local = `${day}T${clock}:00`;
  return `${local}${romeOffset(local)}`;
}
