import type { CrisisId, UserId } from "~/domain/ids";
import type { WriteDb } from "~db/client";
import { insertCrisis, insertCrisisDeadline, insertCrisisEvent, setDeadlineMet } from "~db/queries/crises/crises";
import { CRISES, dueInDays, type CrisisKey } from "~db/seed/demo/crises";
import { dayFrom, daysFrom } from "./calendar";

/** Six invented files of companies in difficulty, with what happened and what falls due. */
export async function fillCrises(
  trx: WriteDb,
  { secretary, now }: { secretary: UserId; now: Date },
): Promise<Map<CrisisKey, CrisisId>> {
  const made = new Map<CrisisKey, CrisisId>();
  for (const {
    key,
    company,
    vat,
    openedDaysAgo,
    stageSinceDaysAgo,
    agreedPeople: _,
    events,
    deadlines,
    ...rest
  } of CRISES) {
    const crisisId = await insertCrisis(trx, {
      ...rest,
      company,
      vatNumber: vat,
      openedOn: dayFrom(now, -openedDaysAgo),
      stageSince: dayFrom(now, -stageSinceDaysAgo),
      followedBy: secretary,
      demo: true,
    });
    for (const { daysAgo, ...event } of events) {
      await insertCrisisEvent(trx, {
        crisisId,
        ...event,
        onDate: dayFrom(now, -daysAgo),
        recordedBy: secretary,
        recordedAt: daysFrom(now, -daysAgo),
      });
    }
    for (const deadline of deadlines) {
      const { title, law, tier, triggerDaysAgo, metDaysAgo } = deadline;
      await insertCrisisDeadline(trx, {
        crisisId,
        title,
        law,
        tier,
        dueOn: dayFrom(now, dueInDays(deadline)),
        recordedBy: secretary,
        recordedAt: daysFrom(now, -triggerDaysAgo),
      });
      if (metDaysAgo !== null) {
        const row = await trx
          .selectFrom("crisisDeadlines")
          .select("id")
          .where("crisisId", "=", crisisId)
          .where("title", "=", title)
          .executeTakeFirstOrThrow();
        await setDeadlineMet(trx, crisisId, row.id, dayFrom(now, -metDaysAgo));
      }
    }
    made.set(key, crisisId);
  }
  return made;
}
