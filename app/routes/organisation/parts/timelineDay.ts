import { dayInRome, dayTile } from "~/text/format";
import type { Locale } from "~/text/words";

/** "22 nov" and under it "2026". */
export function timelineDay(locale: Locale, at: Date): { day: string; year: string } {
  const { day, month } = dayTile(locale, at);
  return { day: `${day} ${month}`, year: dayInRome(at).slice(0, 4) };
}
