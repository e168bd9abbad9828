import { sql } from "kysely";
import { ENDED } from "~/domain/applications/decide";
import { REJECTION_REASONS } from "~/domain/applications/moves";
import { RETENTION_MONTHS, UNCONFIRMED_DAYS } from "~/domain/applications/retention";
import type { ApplicationId } from "~/domain/ids";
import type { WriteDb } from "../../client";

/** The rule of `keptUntil`, for the database: its last day is before `today`, an ISO day in Italy. Nulls are left out by `least`. */
const isOver = (today: string) =>
  sql<boolean>`((least(a.ended_at, p.closed_at) at time zone 'Europe/Rome')::date + make_interval(months => ${RETENTION_MONTHS}))::date < ${today}::date`;

/** Applications still open though their time is over, held: they lapse before they are emptied. */
export function lockOpenPastRetention(trx: WriteDb, today: string) {
  return trx
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select(["a.id", "a.state"])
    .where("a.anonymisedAt", "is", null)
    .where("a.state", "not in", ENDED)
    .where(isOver(today))
    .forUpdate("a")
    .execute();
}

/** Asked for and never confirmed: thrown away with its history. One that left only a telephone is called while the advert is open. Says how many. */
export async function deleteUnconfirmedApplications(trx: WriteDb, today: string): Promise<number> {
  const deleted = await trx
    .deleteFrom("applications as a")
    .using("postings as p")
    .whereRef("p.id", "=", "a.postingId")
    .where("a.origin", "=", "self")
    .where("a.confirmedAt", "is", null)
    .where("a.anonymisedAt", "is", null)
    .where(sql<boolean>`(a.created_at at time zone 'Europe/Rome')::date + ${UNCONFIRMED_DAYS}::int < ${today}::date`)
    .where((eb) => eb.or([eb("a.email", "is not", null), eb("p.state", "in", ["closed", "archived"])]))
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

/**
 * Nothing is left of who applied but that somebody did, when, and how it ended: the words of the history, the notes of the
 * organisation and who held the link go with the name. Says how many.
 */
export async function setApplicationsAnonymised(
  trx: WriteDb,
  { today, at }: { today: string; at: Date },
): Promise<number> {
  const anonymised = await trx
    .updateTable("applications as a")
    .from("postings as p")
    .set({
      name: "",
      email: null,
      phone: null,
      message: null,
      ticks: [],
      personId: null,
      matchId: null,
      tokenHash: null,
      submissionKey: null,
      interviewAt: null,
      interviewPlace: null,
      anonymisedAt: at,
    })
    .whereRef("p.id", "=", "a.postingId")
    .where("a.anonymisedAt", "is", null)
    .where("a.state", "in", ENDED)
    .where(isOver(today))
    .returning("a.id")
    .execute();
  if (anonymised.length > 0)
    await setHistoryAnonymised(
      trx,
      anonymised.map(({ id }) => id),
    );
  return anonymised.length;
}

async function setHistoryAnonymised(trx: WriteDb, ids: readonly ApplicationId[]): Promise<void> {
  await trx.deleteFrom("applicationNotes").where("applicationId", "in", ids).execute();
  await trx
    .updateTable("applicationMoves")
    .set({
      message: null,
      deskNote: null,
      // Words of a closed list stay: they count.
      reason: sql<string | null>`case when reason = any(${[...REJECTION_REASONS]}::text[]) then reason end`,
      byUser: sql<null>`case when by_role in ('seeker', 'visitor') then null else by_user end`,
    })
    .where("applicationId", "in", ids)
    .execute();
}
