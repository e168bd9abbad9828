import { days, daysUntil, shortDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";

interface Clock {
  sentAt: Date | null;
  firstAnswerAt: Date | null;
  endedAt: Date | null;
  responseDays: number;
}

interface Reader {
  locale: Locale;
  words: Words;
  now: Date;
}

/** Where the promise of an answer stands: given, due on a day, or late. */
export function responsePromise(clock: Clock, { locale, words, now }: Reader): { text: string; late: boolean } {
  const { candidates } = words.applications;
  if (clock.firstAnswerAt || clock.endedAt || !clock.sentAt) return { text: candidates.answered, late: false };
  const due = new Date(clock.sentAt.getTime() + clock.responseDays * 86_400_000);
  if (daysUntil(due, now) >= 0) return { text: candidates.by(shortDate(locale, due)), late: false };
  return { text: candidates.late(days(locale, -daysUntil(due, now))), late: true };
}
