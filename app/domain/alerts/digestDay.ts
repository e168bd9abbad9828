import { addDays, dayInRome, mondayOf } from "~/domain/forms/days";
import type { Frequency } from "./alerts";

/** Letters go at half past seven in the morning, on the clock of Italy. */
const SENT_AT = "07:30";

const CLOCK = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Rome", hour: "2-digit", minute: "2-digit" });

/** The ISO day whose half past seven came last: today from 7.30 on, yesterday before. */
export function digestDay(now: Date): string {
  const today = dayInRome(now);
  return CLOCK.format(now) >= SENT_AT ? today : addDays(today, -1);
}

/** Is it this alert's turn? A day the server was off is made up for at its next turn. */
export function isDue({ frequency, lastRunOn }: { frequency: Frequency; lastRunOn: string }, day: string): boolean {
  return lastRunOn < (frequency === "daily" ? day : mondayOf(day));
}
