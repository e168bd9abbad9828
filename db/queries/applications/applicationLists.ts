import { phoneDigits } from "~/domain/forms/phone";
import { sql, type SqlBool } from "kysely";
import { ENDED } from "~/domain/applications/decide";
import type { ApplicationOrigin, ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId, PersonId } from "~/domain/ids";
import type { Db, ReadDb } from "../../client";
import { insertReads, type Reader } from "../audit/audit";
import { escapeLike } from "../../escapeLike";

export const APPLICATIONS_PER_PAGE = 30;

export interface ApplicationFilters {
  /** A state, or all that are still open. */
  state: ApplicationState | "open";
  origin: ApplicationOrigin | null;
  /** Part of the applicant's name, of the title or of the organisation; or a code. */
  text: string;
  /** Not yet confirmed by the applicant. */
  unconfirmed: boolean;
  /** From 1. */
  page: number;
}

const applicationRows = (db: ReadDb) =>
  db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .where("a.anonymisedAt", "is", null);

/** When it last moved, or came in. */
const lastStep = sql<Date>`coalesce((select max(m.at) from application_moves m where m.application_id = a.id), a.created_at)`;

/** A page of the pipeline, longest without a step first; people who have a file are written down as read. */
export async function listApplicationsForStaff(db: Db, filters: ApplicationFilters, reader: Reader) {
  const where = sql<SqlBool>`${sql.join(filterConditions(filters), sql` and `)}`;
  const [rows, counted] = await Promise.all([
    applicationRows(db)
      .select([
        "a.id",
        "a.state",
        "a.origin",
        "a.name",
        "a.personId",
        "a.confirmedAt",
        "a.answerBy",
        "a.sentAt",
        "a.firstAnswerAt",
        "a.createdAt",
        "a.interviewAt",
        "p.id as postingId",
        "p.title",
        "p.code",
        "p.responseDays",
        "o.name as organisationName",
      ])
      .select(lastStep.as("lastStepAt"))
      .where(where)
      .orderBy("lastStepAt")
      .orderBy("a.id")
      .limit(APPLICATIONS_PER_PAGE)
      .offset((filters.page - 1) * APPLICATIONS_PER_PAGE)
      .execute(),
    applicationRows(db)
      .select((eb) => eb.fn.countAll<number>().as("total"))
      .where(where)
      .executeTakeFirstOrThrow(),
  ]);
  await insertReads(db, reader, personIds(rows));
  return { rows, total: counted.total };
}

function personIds(rows: readonly { personId: PersonId | null }[]): PersonId[] {
  return [...new Set(rows.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
}

function filterConditions({ state, origin, text, unconfirmed }: ApplicationFilters) {
  const like = escapeLike(text);
  const code = /^(?:l-?)?(\d{1,9})$/i.exec(text)?.[1] ?? null;
  const digits = phoneDigits(text) ?? "";
  const alternatives = [
    code === null
      ? sql<SqlBool>`a.name ilike ${like} or p.title ilike ${like} or o.name ilike ${like}`
      : sql<SqlBool>`p.code = ${Number(code)}`,
    ...(digits.length >= 6 ? [sql<SqlBool>`a.phone like ${escapeLike(digits)}`] : []),
    ...(text.includes("@") ? [sql<SqlBool>`a.email = ${text.trim()}`] : []),
  ];
  return [
    state === "open" ? sql<SqlBool>`a.state <> all(${sql.val([...ENDED])}::text[])` : sql<SqlBool>`a.state = ${state}`,
    origin === null ? null : sql<SqlBool>`a.origin = ${origin}`,
    unconfirmed ? sql<SqlBool>`a.state = 'sent' and a.confirmed_at is null` : null,
    text === "" ? null : sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`,
  ].filter((condition) => condition !== null);
}

/** How many are in each state, and how many wait for the applicant's confirmation. */
export async function countApplicationsByState(
  db: ReadDb,
): Promise<{ states: Partial<Record<ApplicationState, number>>; unconfirmed: number }> {
  const rows = await db
    .selectFrom("applications")
    .select((eb) => [
      "state",
      eb.fn.countAll<number>().as("count"),
      eb.fn
        .countAll<number>()
        .filterWhere("confirmedAt", "is", null)
        .filterWhere("state", "=", "sent")
        .as("unconfirmed"),
    ])
    .where("anonymisedAt", "is", null)
    .groupBy("state")
    .execute();
  return {
    states: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    unconfirmed: rows.reduce((sum, row) => sum + row.unconfirmed, 0),
  };
}

/** One application with all the desk may know of it; the person, if there is one, is written down as read. */
export async function findApplicationForStaff(db: Db, id: ApplicationId, reader: Reader) {
  const row = await applicationRows(db)
    .leftJoin("places as c", "c.istat", "p.comune")
    .leftJoin("users as u", "u.id", "a.confirmedBy")
    .select([
      "a.id",
      "a.state",
      "a.origin",
      "a.name",
      "a.email",
      "a.phone",
      "a.message",
      "a.ticks",
      "a.personId",
      "a.matchId",
      "a.confirmedAt",
      "a.answerBy",
      "a.interviewAt",
      "a.interviewPlace",
      "a.sentAt",
      "a.firstAnswerAt",
      "a.endedAt",
      "a.endedReason",
      "a.createdAt",
      "a.version",
      "u.name as confirmedByName",
      "p.id as postingId",
      "p.title",
      "p.code",
      "p.kind",
      "p.responseDays",
      "p.state as postingState",
      "o.id as organisationId",
      "o.name as organisationName",
      "c.name as comuneName",
    ])
    .where("a.id", "=", id)
    .executeTakeFirst();
  if (row) await insertReads(db, reader, personIds([row]));
  return row;
}
