import { ENDING_NOTICE_DAYS, UNCONFIRMED_DAYS } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { REMINDER_DAYS } from "~/domain/alerts/favourites";
import { addDays, dayInRome } from "~/domain/forms/days";
import { createNewPostingsFinder } from "../alerts/newPostingsFinder";
import { sendDigest } from "../alerts/sendDigest";
import { sendEndingNotice } from "../alerts/sendEndingNotice";
import { sendReminder } from "../alerts/sendReminder";
import { createChore, createSweep, type Chore } from "./chores";
import { deleteEndedAlerts, listDueSubscribers, listEndingAlerts } from "~db/queries/alerts/alerts";
import { listSubscribersToRemind } from "~db/queries/alerts/reminders";
import type { SearchEngine } from "~search/port";

const DAY_MS = 86_400_000;

/**
 * The letters of the morning: what is new, what closes soon, which alerts are about to end; then what nobody wants any
 * more is deleted. Each address is due once a day, after half past seven in Italy.
 */
export function alertChores(search: SearchEngine): readonly Chore[] {
  return [
    createChore({
      name: "digests",
      due: async ({ db, now }) => {
        const [at, day] = [now(), digestDay(now())];
        const due = await listDueSubscribers(db, day);
        const oldest = due.reduce((first, { since }) => (since && since < first ? since : first), at);
        const fresh = await createNewPostingsFinder(db, search, { oldest, moment: { today: dayInRome(at) } });
        return due.map(({ id }) => ({ id, day, fresh }));
      },
      work: (unit, { id, ...rest }) => sendDigest(unit, id, rest),
    }),
    createChore({
      name: "reminders",
      due: async ({ db, now }) => {
        const [today, by] = [dayInRome(now()), addDays(digestDay(now()), REMINDER_DAYS)];
        return (await listSubscribersToRemind(db, { today, by })).map((id) => ({ id, today, by }));
      },
      work: (unit, { id, ...days }) => sendReminder(unit, id, days),
    }),
    createChore({
      name: "endingNotices",
      due: async ({ db, now }) =>
        groupByAddress(await listEndingAlerts(db, addDays(digestDay(now()), ENDING_NOTICE_DAYS))),
      work: (unit, ending) => sendEndingNotice(unit, ending),
    }),
    createSweep("deleteEndedAlerts", ({ trx, at }) => {
      const unconfirmedBefore = new Date(at.getTime() - UNCONFIRMED_DAYS * DAY_MS);
      return deleteEndedAlerts(trx, { unconfirmedBefore, today: dayInRome(at) });
    }),
  ];
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
