import { sql } from "kysely";
import type { PersonId, PostingId, RegistrationId, UserId } from "~/domain/ids";
import type { RegistrationActor, RegistrationOrigin, RegistrationState } from "~/domain/registrations/moves";
import type { ReadDb, WriteDb } from "../../client";

export interface NewRegistration {
  /** Made before the row: the token of the page comes from it. */
  id: RegistrationId;
  postingId: PostingId;
  personId: PersonId | null;
  origin: RegistrationOrigin;
  state: RegistrationState;
  name: string;
  email: string | null;
  phone: string | null;
  note: string | null;
  locale: string;
  tokenHash: string;
  submissionKey: string | null;
  sameKey: string | null;
  confirmedAt: Date | null;
  confirmedBy?: UserId | null;
  demo?: boolean;
  createdAt: Date;
}

/** Undefined when the same form was sent before, or the same person has or waits for a seat already. */
export async function insertRegistration(
  trx: WriteDb,
  registration: NewRegistration,
): Promise<RegistrationId | undefined> {
  const row = await trx
    .insertInto("registrations")
    .values(registration)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Was this very form sent before? */
export function findRegistrationBySubmission(db: ReadDb, submissionKey: string) {
  return db
    .selectFrom("registrations")
    .select(["id", "postingId"])
    .where("submissionKey", "=", submissionKey)
    .executeTakeFirst();
}

/** The seat, or the place in the list, the same person has already; held. */
export function lockSamePerson(trx: WriteDb, { postingId, sameKey }: { postingId: PostingId; sameKey: string }) {
  return trx
    .selectFrom("registrations")
    .select(["id", "state", "name", "email", "locale"])
    .where("postingId", "=", postingId)
    .where("sameKey", "=", sameKey)
    .where("state", "<>", "cancelled")
    .forUpdate()
    .executeTakeFirst();
}

const RECORD = [
  "id",
  "postingId",
  "personId",
  "origin",
  "state",
  "name",
  "email",
  "phone",
  "note",
  "locale",
  "confirmedAt",
  "promotedAt",
  "cancelledAt",
  "cancelledByRole",
  "createdAt",
  "version",
] as const;

/** Held until the transaction ends. The event must be held first, always in this order. */
export function lockRegistration(trx: WriteDb, id: RegistrationId) {
  return trx
    .selectFrom("registrations")
    .select(RECORD)
    .where("id", "=", id)
    .where("anonymisedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

export type LockedRegistration = NonNullable<Awaited<ReturnType<typeof lockRegistration>>>;

export function findRegistration(db: ReadDb, id: RegistrationId) {
  return db
    .selectFrom("registrations")
    .select(RECORD)
    .where("id", "=", id)
    .where("anonymisedAt", "is", null)
    .executeTakeFirst();
}

/** What the holder of the link sees of their own registration, by the token's hash. */
export function findRegistrationByToken(db: ReadDb, tokenHash: string) {
  return db
    .selectFrom("registrations")
    .select(RECORD)
    .where("tokenHash", "=", tokenHash)
    .where("anonymisedAt", "is", null)
    .executeTakeFirst();
}

export interface RegistrationChange {
  state: RegistrationState;
  at: Date;
  by: RegistrationActor;
  byUser: UserId | null;
}

export async function setRegistrationState(
  trx: WriteDb,
  id: RegistrationId,
  { state, at, by, byUser }: RegistrationChange,
): Promise<void> {
  const change =
    state === "cancelled"
      ? { cancelledAt: at, cancelledByRole: by }
      : by === "system"
        ? { promotedAt: at }
        : { confirmedAt: at, confirmedBy: byUser };
  await trx
    .updateTable("registrations")
    .set({ state, ...change })
    .where("id", "=", id)
    .execute();
}

/** Those who wait for a seat longest, held. */
export function lockFirstWaitingRegistrations(trx: WriteDb, postingId: PostingId, limit: number) {
  return trx
    .selectFrom("registrations")
    .select(RECORD)
    .where("postingId", "=", postingId)
    .where("state", "=", "waiting")
    .orderBy("confirmedAt")
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .execute();
}

/** Everybody who has, waits for or has asked for a seat, held. */
export function lockActiveRegistrations(trx: WriteDb, postingId: PostingId) {
  return trx
    .selectFrom("registrations")
    .select(RECORD)
    .where("postingId", "=", postingId)
    .where("state", "<>", "cancelled")
    .where("anonymisedAt", "is", null)
    .orderBy("confirmedAt")
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** How many wait before this one. */
export async function countAhead(
  db: ReadDb,
  { id, postingId, confirmedAt }: { id: RegistrationId; postingId: PostingId; confirmedAt: Date | null },
): Promise<number> {
  if (confirmedAt === null) return 0;
  const row = await db
    .selectFrom("registrations")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("postingId", "=", postingId)
    .where("state", "=", "waiting")
    // The row's own instant, not JavaScript's: microseconds count.
    .where(sql<boolean>`(confirmed_at, id) < (select w.confirmed_at, w.id from registrations w where w.id = ${id})`)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Registrations made with an address in the last year, whose links may be sent again. */
export function lockRegistrationsOf(trx: WriteDb, email: string, at: Date) {
  return trx
    .selectFrom("registrations as r")
    .innerJoin("postings as p", "p.id", "r.postingId")
    .select(["r.id", "p.title"])
    .where("r.email", "=", email)
    .where("r.state", "<>", "cancelled")
    .where("r.createdAt", ">", sql<Date>`${at}::timestamptz - interval '1 year'`)
    .orderBy("r.createdAt", "desc")
    .limit(20)
    .forUpdate("r")
    .execute();
}

/** How many are in each state at one event, and how many were seen at least once: for statistics, personal data long gone included. */
export async function countRegistrations(db: ReadDb, postingId: PostingId) {
  return db
    .selectFrom("registrations")
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere("state", "=", "to_confirm").as("toConfirm"),
      eb.fn.countAll<number>().filterWhere("state", "=", "registered").as("registered"),
      eb.fn.countAll<number>().filterWhere("state", "=", "waiting").as("waiting"),
      eb.fn.countAll<number>().filterWhere("state", "=", "cancelled").as("cancelled"),
      sql<number>`(select count(distinct a.registration_id)::int from attendances a join registrations r on r.id = a.registration_id where r.posting_id = ${postingId} and a.present)`.as(
        "present",
      ),
    ])
    .where("postingId", "=", postingId)
    .executeTakeFirstOrThrow();
}

/** The same figures over many events together, between two ISO days by their first session: for results and open data. */
export async function countEventFigures(db: ReadDb, { from, to }: { from: string; to: string }) {
  return db
    .selectFrom("postings as p")
    .select([
      sql<number>`count(*)::int`.as("events"),
      sql<number>`coalesce(sum(p.places), 0)::int`.as("seats"),
      sql<number>`coalesce(sum((select count(*) from registrations r where r.posting_id = p.id and r.state = 'registered')), 0)::int`.as(
        "registered",
      ),
      sql<number>`coalesce(sum((select count(distinct a.registration_id) from attendances a join registrations r on r.id = a.registration_id where r.posting_id = p.id and a.present)), 0)::int`.as(
        "present",
      ),
    ])
    .where("p.kind", "in", ["lab", "course", "meeting"])
    .where("p.publishedAt", "is not", null)
    .where(sql<boolean>`p.closing_outcome is distinct from 'withdrawn'`)
    .where(sql<boolean>`(p.begins_at at time zone 'Europe/Rome')::date between ${from}::date and ${to}::date`)
    .executeTakeFirstOrThrow();
}
