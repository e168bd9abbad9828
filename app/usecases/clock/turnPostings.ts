import { addDays, dayInRome } from "~/domain/forms/days";
import { STALE_DAYS, STALE_NOTICE_DAYS } from "~/domain/postings/term";
import { chaseAnswers } from "../applications/chaseAnswers";
import type { Context } from "../context";
import { eachRow } from "./forEachSettled";
import { askStillValid, pauseStale, remindClosing } from "../postings/remindPosting";
import { listClosingSoon, listUnconfirmed } from "~db/queries/postings/calendar";
import { listPostingsLate } from "~db/queries/applications/lateAnswers";

/**
 * What the days bring to published postings: reminders before the last day, the question whether they still hold,
 * the pause of those nobody confirmed, and the chase of answers that are late. Every posting in a transaction of its own;
 * answers what failed, for the queue to try again.
 */
export async function turnPostings(context: Context): Promise<unknown[]> {
  const { db } = context;
  const now = context.now();
  const today = dayInRome(now);
  const failures: unknown[] = [];
  await eachRow(await listClosingSoon(db, today), failures, ({ id }) => remindClosing(context, id));
  const unconfirmed = await listUnconfirmed(
    db,
    new Date(`${addDays(today, STALE_NOTICE_DAYS - STALE_DAYS + 1)}T00:00:00Z`),
  );
  await eachRow(unconfirmed, failures, async ({ id, refreshedAt }) => {
    const stale = refreshedAt !== null && addDays(dayInRome(refreshedAt), STALE_DAYS) <= today;
    await (stale ? pauseStale(context, id) : askStillValid(context, id));
  });
  await eachRow(await listPostingsLate(db, today), failures, ({ id }) => chaseAnswers(context, id));
  return failures;
}
