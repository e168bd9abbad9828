import { sql } from "kysely";
import type { PostingId } from "~/domain/ids";
import type { EventKind } from "~/domain/registrations/events";
import type { ReadDb, WriteDb } from "../../client";

export const takenSeats = sql<number>`(select count(*)::int from registrations r where r.posting_id = p.id and r.state = 'registered')`;
export const waitingPeople = sql<number>`(select count(*)::int from registrations r where r.posting_id = p.id and r.state = 'waiting')`;

const events = (db: ReadDb) =>
  db
    .selectFrom("postings as p")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .leftJoin("places as n", "n.istat", "p.comune")
    .leftJoin("comuni as c", "c.istat", "p.comune")
    .select([
      "p.id",
      "p.code",
      "p.kind",
      "p.joining",
      "p.state",
      "p.closingOutcome",
      "p.title",
      "p.description",
      "p.beginsAt",
      "p.endsAt",
      "p.places",
      "p.closesOn",
      "p.address",
      "p.remote",
      "p.link",
      "p.publishedAt",
      "p.updatedAt",
      "p.version",
      "p.organisationId",
      "o.name as organisationName",
      "n.name as comuneName",
      "c.lat",
      "c.lon",
    ])
    .select([takenSeats.as("taken"), waitingPeople.as("waiting")]);

export type EventRecord = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

/** An event with its seats as they are now; whatever else a posting is too, with no seats taken. */
export function findEvent(db: ReadDb, id: PostingId) {
  return events(db).where("p.id", "=", id).executeTakeFirst();
}

/** An event everybody may see: published once, and not refused since. */
export function findPublicEvent(db: ReadDb, code: number) {
  return events(db)
    .where("p.code", "=", code)
    .where("p.publishedAt", "is not", null)
    .where("p.state", "in", ["published", "paused", "closed"])
    .executeTakeFirst();
}

/** Held until the transaction ends: no two people take the same seat, nor does the date move under them. */
export async function lockEvent(trx: WriteDb, id: PostingId) {
  const held = await trx.selectFrom("postings").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
  // Counted only once the row is held: what others wrote before is seen.
  return held ? findEvent(trx, id) : undefined;
}

export interface Session {
  beginsAt: Date;
  endsAt: Date | null;
}

/** The dates of an event in their order: its sessions, or the one date it has. */
export async function listSessions(
  db: ReadDb,
  event: { id: PostingId; beginsAt: Date | null; endsAt: Date | null },
): Promise<Session[]> {
  const rows = await db
    .selectFrom("postingSessions")
    .select(["beginsAt", "endsAt"])
    .where("postingId", "=", event.id)
    .orderBy("beginsAt")
    .execute();
  if (rows.length > 0) return rows;
  return event.beginsAt === null ? [] : [{ beginsAt: event.beginsAt, endsAt: event.endsAt }];
}

export interface CalendarQuery {
  /** ISO days in Italy: from the first on, up to but without the last. */
  from: string;
  to: string;
  /** None: all. */
  kinds?: readonly EventKind[];
  /** ISTAT code. */
  comune?: string | null;
  /** An instant: nothing that began before it, and nothing called off. */
  after?: Date;
  limit?: number;
}

const startOf = (day: string) => sql<Date>`(${day}::date::timestamp at time zone 'Europe/Rome')`;
const sessionBegin = sql<Date>`coalesce(s.begins_at, p.begins_at)`;

const dated = (db: ReadDb) =>
  events(db)
    .leftJoin("postingSessions as s", "s.postingId", "p.id")
    .select([
      sessionBegin.as("sessionBegins"),
      sql<Date | null>`coalesce(s.ends_at, p.ends_at)`.as("sessionEnds"),
      sql<number>`(select 1 + count(*)::int from posting_sessions x where x.posting_id = p.id and x.begins_at < s.begins_at)`.as(
        "nth",
      ),
      sql<number>`(select greatest(1, count(*)::int) from posting_sessions x where x.posting_id = p.id)`.as("of"),
    ]);

/** One row for each date of each event in these days, called-off ones too: whoever had seen them must find them so. */
export function listCalendar(db: ReadDb, { from, to, kinds = [], comune, after, limit = 1000 }: CalendarQuery) {
  let query = dated(db)
    .where("p.kind", "in", kinds.length > 0 ? [...kinds] : ["lab", "course", "meeting"])
    .where("p.publishedAt", "is not", null)
    .where("p.state", "in", ["published", "paused", "closed"])
    .where(sql<boolean>`p.closing_outcome is distinct from 'refused'`)
    .where(sessionBegin, ">=", startOf(from))
    .where(sessionBegin, "<", startOf(to));
  if (comune) query = query.where("p.comune", "=", comune);
  if (after)
    query = query.where(sessionBegin, ">", after).where(sql<boolean>`p.closing_outcome is distinct from 'withdrawn'`);
  return query.orderBy("sessionBegins").orderBy("p.code").limit(limit).execute();
}

/** All the dates of one event. */
export function listCalendarOf(db: ReadDb, id: PostingId) {
  return dated(db).where("p.id", "=", id).orderBy("sessionBegins").execute();
}

export type CalendarRow = Awaited<ReturnType<typeof listCalendar>>[number];

/** Calls whose last day is among these. */
export function listCallDeadlines(db: ReadDb, { from, to, comune }: CalendarQuery) {
  let query = events(db)
    .where("p.kind", "=", "call")
    .where("p.state", "=", "published")
    .where("p.closesOn", ">=", from)
    .where("p.closesOn", "<", to);
  if (comune) query = query.where("p.comune", "=", comune);
  return query.orderBy("p.closesOn").orderBy("p.code").limit(200).execute();
}

export type DeadlineRow = Awaited<ReturnType<typeof listCallDeadlines>>[number];

/** Comuni where something happens from `from` (ISO day) on, for the filter. */
export function listEventComuni(db: ReadDb, from: string) {
  return db
    .selectFrom("postings as p")
    .innerJoin("places as c", "c.istat", "p.comune")
    .select((eb) => [eb.ref("p.comune").$notNull().as("istat"), "c.name"])
    .distinct()
    .where("p.kind", "in", ["lab", "course", "meeting", "call"])
    .where("p.publishedAt", "is not", null)
    .where("p.state", "in", ["published", "paused", "closed"])
    .where(sql<boolean>`greatest(p.begins_at, p.ends_at, p.closes_on::timestamp) >= ${startOf(from)}`)
    .orderBy("c.name")
    .execute();
}

/** The months (of "2026-11") before and after these days in which something happens: where navigation may lead from an empty month. */
export async function findMonthsAround(
  db: ReadDb,
  { from, to }: { from: string; to: string },
): Promise<{ before: string | null; after: string | null }> {
  const month = (moment: Date | null | undefined) =>
    moment ? new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Rome" }).format(moment).slice(0, 7) : null;
  const dates = () =>
    db
      .selectFrom("postings as p")
      .leftJoin("postingSessions as s", "s.postingId", "p.id")
      .where("p.kind", "in", ["lab", "course", "meeting"])
      .where("p.publishedAt", "is not", null)
      .where("p.state", "in", ["published", "paused", "closed"])
      .select(sessionBegin.as("at"));
  const [before, after] = await Promise.all([
    dates().where(sessionBegin, "<", startOf(from)).orderBy("at", "desc").limit(1).executeTakeFirst(),
    dates().where(sessionBegin, ">=", startOf(to)).orderBy("at").limit(1).executeTakeFirst(),
  ]);
  return { before: month(before?.at), after: month(after?.at) };
}

/** Moves the date of an event that has one date only. Held by the caller. */
export async function setEventDate(trx: WriteDb, id: PostingId, { beginsAt, endsAt }: Session): Promise<void> {
  await trx.updateTable("postings").set({ beginsAt, endsAt, updatedAt: new Date() }).where("id", "=", id).execute();
}

/** Moves one session of several, and with it the first and last moment of the event. Held by the caller. */
export async function setSessionDate(trx: WriteDb, id: PostingId, was: Date, to: Session): Promise<void> {
  await trx
    .updateTable("postingSessions")
    .set({ beginsAt: to.beginsAt, endsAt: to.endsAt ?? sql<Date>`${to.beginsAt}::timestamptz + (ends_at - begins_at)` })
    .where("postingId", "=", id)
    .where("beginsAt", "=", was)
    .execute();
  await trx
    .updateTable("postings")
    .set({
      beginsAt: sql<Date>`(select min(begins_at) from posting_sessions where posting_id = ${id})`,
      endsAt: sql<Date>`(select max(ends_at) from posting_sessions where posting_id = ${id})`,
    })
    .where("id", "=", id)
    .execute();
}
