import type { Context } from "../context";
import { CALENDAR_CHORES, CLOSING_CHORES } from "./calendarChores";
import { runChores } from "./chores";

/** What happens because a day has come: the chores of `CALENDAR_CHORES`. Answers how many postings closed and proposals lapsed. */
export async function runCalendarJobs(context: Context): Promise<{ closed: number; lapsed: number }> {
  const counts = await runChores(context, CALENDAR_CHORES);
  return { closed: counts["closeExpired"] ?? 0, lapsed: counts["expireProposals"] ?? 0 };
}

/** Calls close with their hour, between two runs of the calendar. */
export async function runClosingJobs(context: Context): Promise<void> {
  await runChores(context, CLOSING_CHORES);
}
