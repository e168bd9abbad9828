import { sql } from "kysely";
import type { PersonId, PostingId, RegistrationId, UserId } from "~/domain/ids";
import { UNCONFIRMED_DAYS, RETENTION_MONTHS, REMINDER_HOURS } from "~/domain/registrations/events";
import type { Db, ReadDb, WriteDb } from "../../client";
import { insertRead, insertReads, type Reader } from "../audit/audit";

const listed = (db: ReadDb, postingId: PostingId) =>
  db
    .selectFrom("registrations as r")
    .select([
      "r.id",
      "r.state",
      "r.origin",
      "r.name",
      "r.email",
      "r.phone",
      "r.note",
      "r.personId",
      "r.confirmedAt",
      "r.promotedAt",
      "r.cancelledAt",
      "r.cancelledByRole",
      "r.createdAt",
    ])
    .where("r.postingId", "=", postingId)
    .where("r.anonymisedAt", "is", null)
    .orderBy(sql`array_position(array['registered', 'waiting', 'to_confirm', 'cancelled'], r.state)`)
    .orderBy("r.confirmedAt")
    .orderBy("r.createdAt");

export type RegistrationRow = Awaited<ReturnType<typeof listRegistrationsForOrganisation>>[number];

/** What an organisation sees of who registered: who has not confirmed by mail yet stays out, who left a telephone must be called. Never the desk's file. */
export async function listRegistrationsForOrganisation(db: ReadDb, postingId: PostingId) {
  const rows = await listed(db, postingId)
    .where((eb) => eb.or([eb("r.state", "<>", "to_confirm"), eb("r.email", "is", null)]))
    .execute();
  return rows.map((row) => ({ ...row, personId: null as PersonId | null }));
}

/** Everybody, for the desk: that it was read is written down, for each person with a file and for the list. */
export async function listRegistrationsForStaff(
  db: Db,
  postingId: PostingId,
  reader: Reader,
): Promise<RegistrationRow[]> {
  const rows = await listed(db, postingId).execute();
  if (rows.length === 0) return rows;
  await insertReads(db, reader, [...new Set(rows.flatMap(({ personId }) => personId ?? []))]);
  await insertRead(db, {
    ...reader,
    deed: "registration.read",
    noun: "posting",
    recordId: postingId,
    details: { people: rows.length },
  });
  return rows;
}

/** The rows of the file, as this side may see them. Whichever side takes it out, that it did is written down. */
export async function listRegistrationsForExport(
  db: Db,
  { postingId, side }: { postingId: PostingId; side: "member" | "operator" },
  reader: Reader,
): Promise<RegistrationRow[]> {
  const rows =
    side === "operator"
      ? await listRegistrationsForStaff(db, postingId, reader)
      : await listRegistrationsForOrganisation(db, postingId);
  await insertRead(db, {
    ...reader,
    deed: "registration.export",
    noun: "posting",
    recordId: postingId,
    details: { people: rows.length },
  });
  return rows;
}

/** Registrations nobody has confirmed, left by mail: only their number. */
export async function countUnconfirmedRegistrations(db: ReadDb, postingId: PostingId): Promise<number> {
  const row = await db
    .selectFrom("registrations")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("postingId", "=", postingId)
    .where("state", "=", "to_confirm")
    .where("email", "is not", null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Who was at which session, as written down. */
export function listAttendances(db: ReadDb, postingId: PostingId) {
  return db
    .selectFrom("attendances as a")
    .innerJoin("registrations as r", "r.id", "a.registrationId")
    .leftJoin("users as u", "u.id", "a.recordedBy")
    .select(["a.registrationId", "a.sessionAt", "a.present", "a.recordedAt", "u.name as recordedByName"])
    .where("r.postingId", "=", postingId)
    .execute();
}

export interface AttendanceSheet {
  sessionAt: Date;
  /** Everybody the sheet showed; who is not among `present` was not there. */
  shown: readonly RegistrationId[];
  present: readonly RegistrationId[];
  by: UserId | null;
  at: Date;
}

/** Writes one sheet; written again it is corrected. */
export async function setAttendances(
  trx: WriteDb,
  { sessionAt, shown, present, by, at }: AttendanceSheet,
): Promise<void> {
  if (shown.length === 0) return;
  await trx
    .insertInto("attendances")
    .values(
      shown.map((registrationId) => ({
        registrationId,
        sessionAt,
        present: present.includes(registrationId),
        recordedBy: by,
        recordedAt: at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["registrationId", "sessionAt"])
        .doUpdateSet({ present: (eb) => eb.ref("excluded.present"), recordedBy: by, recordedAt: at }),
    )
    .execute();
}

/** Those of these who have a seat at this event: a sheet can say nothing of others. */
export async function listRegisteredAmong(
  db: ReadDb,
  postingId: PostingId,
  ids: readonly RegistrationId[],
): Promise<RegistrationId[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("registrations")
    .select("id")
    .where("postingId", "=", postingId)
    .where("state", "=", "registered")
    .where("id", "in", ids)
    .execute();
  return rows.map(({ id }) => id);
}

/** Seats at events that begin within the reminder's hours, of people who registered before and were not reminded of this date. */
export function listRegistrationsToRemind(db: ReadDb, now: Date) {
  const ahead = sql`make_interval(hours => ${REMINDER_HOURS})`;
  return db
    .selectFrom("registrations as r")
    .innerJoin("postings as p", "p.id", "r.postingId")
    .select(["r.id", "r.postingId"])
    .where("r.state", "=", "registered")
    .where("r.email", "is not", null)
    .where("r.anonymisedAt", "is", null)
    .where("p.state", "in", ["published", "paused", "closed"])
    .where(sql<boolean>`p.closing_outcome is distinct from 'withdrawn'`)
    .where("p.beginsAt", ">", now)
    .where(sql<boolean>`p.begins_at <= ${now}::timestamptz + ${ahead}`)
    .where(sql<boolean>`r.reminded_for is distinct from p.begins_at`)
    .where(sql<boolean>`coalesce(r.promoted_at, r.confirmed_at) <= p.begins_at - ${ahead}`)
    .execute();
}

export async function setRegistrationReminded(trx: WriteDb, id: RegistrationId, beginsAt: Date): Promise<void> {
  await trx.updateTable("registrations").set({ remindedFor: beginsAt }).where("id", "=", id).execute();
}

/** Asked by mail and never confirmed, or not confirmed when the event began: thrown away. Says how many. */
export async function deleteUnconfirmedRegistrations(trx: WriteDb, now: Date): Promise<number> {
  const deleted = await trx
    .deleteFrom("registrations as r")
    .using("postings as p")
    .whereRef("p.id", "=", "r.postingId")
    .where("r.state", "=", "to_confirm")
    .where(
      sql<boolean>`(r.email is not null and r.created_at < ${now}::timestamptz - make_interval(days => ${UNCONFIRMED_DAYS}) or p.begins_at < ${now}::timestamptz)`,
    )
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

/** Twelve months after the event nothing is left of who registered but that somebody did. Says how many. */
export async function setRegistrationsAnonymised(trx: WriteDb, now: Date): Promise<number> {
  const anonymised = await trx
    .updateTable("registrations as r")
    .from("postings as p")
    .set({
      name: "",
      email: null,
      phone: null,
      note: null,
      personId: null,
      tokenHash: null,
      sameKey: null,
      submissionKey: null,
      anonymisedAt: now,
    })
    .whereRef("p.id", "=", "r.postingId")
    .where("r.anonymisedAt", "is", null)
    .where(
      sql<boolean>`coalesce(p.ends_at, p.begins_at, r.created_at) < ${now}::timestamptz - make_interval(months => ${RETENTION_MONTHS})`,
    )
    .executeTakeFirst();
  return Number(anonymised.numUpdatedRows);
}

/** Events still to come where a seat is free while somebody waits. */
export function listEventsWithFreeSeats(db: ReadDb, now: Date) {
  return db
    .selectFrom("postings as p")
    .select("p.id")
    .where("p.beginsAt", ">", now)
    .where("p.state", "in", ["published", "paused", "closed"])
    .where("p.kind", "in", ["lab", "course", "meeting"])
    .where(sql<boolean>`p.closing_outcome is distinct from 'withdrawn'`)
    .where(sql<boolean>`exists (select from registrations r where r.posting_id = p.id and r.state = 'waiting')`)
    .where(
      sql<boolean>`p.places > (select count(*) from registrations r where r.posting_id = p.id and r.state = 'registered')`,
    )
    .execute();
}

/** A person's own registrations, the latest event first. */
export function listRegistrationsOfPerson(db: ReadDb, personId: PersonId) {
  return db
    .selectFrom("registrations as r")
    .innerJoin("postings as p", "p.id", "r.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select(["r.id", "r.state", "p.title", "o.name as organisationName", "p.beginsAt", "p.endsAt"])
    .where("r.personId", "=", personId)
    .where("r.anonymisedAt", "is", null)
    .orderBy("p.beginsAt", "desc")
    .limit(50)
    .execute();
}
