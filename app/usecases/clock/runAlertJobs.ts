import { SYSTEM } from "~/domain/access/actor";
import { ENDING_NOTICE_DAYS, LETTER_RETENTION_DAYS, UNCONFIRMED_DAYS } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { addDays, dayInRome } from "~/domain/forms/days";
import { REMINDER_DAYS } from "~/domain/alerts/favourites";
import { inTransaction, type Context } from "../context";
import { inUnit } from "../guarded";
import { createNewPostingsFinder } from "../alerts/newPostingsFinder";
import { sendDigest } from "../alerts/sendDigest";
import { sendEndingNotice } from "../alerts/sendEndingNotice";
import { sendReminder } from "../alerts/sendReminder";
import { forEachSettled } from "./forEachSettled";
import { deleteEndedAlerts, listDueSubscribers, listEndingAlerts } from "~db/queries/alerts/alerts";
import { listSubscribersToRemind } from "~db/queries/alerts/reminders";
import type { SearchEngine } from "~search/port";

const DAY_MS = 86_400_000;

export interface AlertJobsResult {
  digests: number;
  reminders: number;
}

/**
 * The letters of the morning: what is new, what closes soon, which alerts are about to end; then what nobody wants any more is
 * deleted. Run every quarter of an hour: each address is due once a day, after half past seven in Italy. An address that fails
 * leaves the others done, and is thrown at the end so that the queue tries again.
 */
export async function runAlertJobs(context: Context, search: SearchEngine): Promise<AlertJobsResult> {
  const now = context.now();
  const [day, today] = [digestDay(now), dayInRome(now)];
  const failures: unknown[] = [];
  const due = await listDueSubscribers(context.db, day);
  const oldest = due.reduce((first, { since }) => (since && since < first ? since : first), now);
  const findNewPostings = await createNewPostingsFinder(context.db, search, { oldest, moment: { today } });
  const digests = await forEachSettled(due, failures, ({ id }) =>
    inUnit(context, SYSTEM, (unit) => sendDigest(unit, id, { day, fresh: findNewPostings })),
  );
  const days = { today, by: addDays(day, REMINDER_DAYS) };
  const reminders = await forEachSettled(await listSubscribersToRemind(context.db, days), failures, (id) =>
    inUnit(context, SYSTEM, (unit) => sendReminder(unit, id, days)),
  );
  await forEachSettled(
    groupByAddress(await listEndingAlerts(context.db, addDays(day, ENDING_NOTICE_DAYS))),
    failures,
    (ending) => inUnit(context, SYSTEM, (unit) => sendEndingNotice(unit, ending)),
  );
  const daysAgo = (count: number) => new Date(now.getTime() - count * DAY_MS);
  await inTransaction(context, (trx) =>
    deleteEndedAlerts(trx, {
      unconfirmedBefore: daysAgo(UNCONFIRMED_DAYS),
      lettersBefore: daysAgo(LETTER_RETENTION_DAYS),
      today,
    }),
  );
  if (failures.length > 0)
    throw new AggregateError(failures, "Some of the letters of the morning could not be written.");
  return { digests, reminders };
}

type Ending = Awaited<ReturnType<typeof listEndingAlerts>>[number];

/** Alerts of one address that end on the same day share one letter. */
function groupByAddress(alerts: readonly Ending[]): [Ending, ...Ending[]][] {
  const groups = new Map<string, [Ending, ...Ending[]]>();
  for (const alert of alerts) {
    const key = `${alert.subscriberId} ${alert.keptUntil}`;
    const group = groups.get(key);
    if (group) group.push(alert);
    else groups.set(key, [alert]);
  }
  return [...groups.values()];
}
