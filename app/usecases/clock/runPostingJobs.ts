import { SYSTEM } from "~/domain/access/actor";
import { addDays, dayInRome } from "~/domain/forms/days";
import { STALE_DAYS, STALE_NOTICE_DAYS } from "~/domain/postings/deadlines";
import { enforceAnswerDeadline } from "../applications/enforceAnswerDeadline";
import type { Context } from "../context";
import { inUnit } from "../guarded";
import { forEachSettled } from "./forEachSettled";
import { sendStillValidRequest, pauseStalePosting, sendClosingReminder } from "../postings/postingReminders";
import { listPostingsClosingSoon, listUnconfirmedPostings } from "~db/queries/postings/calendar";
import { listPostingsWithLateAnswers } from "~db/queries/applications/lateAnswers";

/**
 * What the days bring to published postings: reminders before the last day, the question whether they still hold,
 * the pause of those nobody confirmed, and the chase of answers that are late. Every posting in a transaction of its own;
 * answers what failed, for the queue to try again.
 */
export async function runPostingJobs(context: Context): Promise<unknown[]> {
  const { db } = context;
  const now = context.now();
  const today = dayInRome(now);
  const failures: unknown[] = [];
  await forEachSettled(await listPostingsClosingSoon(db, today), failures, ({ id }) =>
    sendClosingReminder(context, id),
  );
  const unconfirmed = await listUnconfirmedPostings(
    db,
    new Date(`${addDays(today, STALE_NOTICE_DAYS - STALE_DAYS + 1)}T00:00:00Z`),
  );
  await forEachSettled(unconfirmed, failures, async ({ id, refreshedAt }) => {
    const stale = refreshedAt !== null && addDays(dayInRome(refreshedAt), STALE_DAYS) <= today;
    await (stale ? pauseStalePosting(context, id) : sendStillValidRequest(context, id));
  });
  await forEachSettled(await listPostingsWithLateAnswers(db, today), failures, ({ id }) =>
    inUnit(context, SYSTEM, (unit) => enforceAnswerDeadline(unit, id)),
  );
  return failures;
}
