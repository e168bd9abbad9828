import { capitalised, dayAndMonth } from "~/text/format";
import type { Locale, Words } from "~/text/words";

export interface Times {
  beginsAt: Date;
  endsAt: Date | null;
}

/** "Lunedì 30 novembre, 10:00–12:00" */
export function sessionLine(locale: Locale, words: Words, { beginsAt, endsAt }: Times): string {
  return `${capitalised(dayAndMonth(locale, beginsAt))}, ${words.registrations.times(beginsAt, endsAt)}`;
}
