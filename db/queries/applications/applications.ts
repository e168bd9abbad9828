import { sql } from "kysely";
import type { ApplicationMove, ApplicationOrigin, ApplicationState } from "~/domain/applications/moves";
import { ENDED } from "~/domain/applications/decide";
import type { ApplicationId, MatchId, OrganisationId, PersonId, PostingId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

export interface NewApplication {
  postingId: PostingId;
  personId: PersonId | null;
  matchId?: MatchId | null;
  origin: ApplicationOrigin;
  state: ApplicationState;
  name: string;
  email: string | null;
  phone: string | null;
  message?: string | null;
  ticks?: string[];
  locale: string;
  tokenHash: string;
  submissionKey?: string | null;
  confirmedAt?: Date | null;
  answerBy?: string | null;
  sentAt?: Date | null;
  demo?: boolean;
  createdAt: Date;
}

/** Undefined when the same form was sent before, or the person is already on the way to this posting. */
export async function insertApplication(trx: WriteDb, application: NewApplication): Promise<ApplicationId | undefined> {
  const row = await trx
    .insertInto("applications")
    .values(application)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export interface ApplicationStep {
  applicationId: ApplicationId;
  at: Date;
  byUser: UserId | null;
  byRole: string;
  move: ApplicationMove | "create";
  fromState: ApplicationState | null;
  toState: ApplicationState;
  reason?: string | null;
  message?: string | null;
  deskNote?: string | null;
}

export async function insertApplicationMove(trx: WriteDb, step: ApplicationStep): Promise<void> {
  await trx.insertInto("applicationMoves").values(step).execute();
}

/** Held until the transaction ends: two clerks cannot move one application at once. */
export function lockApplication(trx: WriteDb, id: ApplicationId) {
  return trx
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select([
      "a.id",
      "a.state",
      "a.personId",
      "a.postingId",
      "a.name",
      "a.email",
      "a.phone",
      "a.locale",
      "a.confirmedAt",
      "a.firstAnswerAt",
      "a.version",
      "a.interviewAt",
      "a.interviewPlace",
      "p.organisationId",
      "p.title",
      "p.code",
      "o.name as organisationName",
    ])
    .where("a.id", "=", id)
    .where("a.anonymisedAt", "is", null)
    .forUpdate("a")
    .executeTakeFirst();
}

export type LockedApplication = NonNullable<Awaited<ReturnType<typeof lockApplication>>>;

export interface ApplicationChange {
  state: ApplicationState;
  at: Date;
  answered: boolean;
  reason?: string | null;
  interviewAt?: string | null;
  interviewPlace?: string | null;
}

export async function setApplicationState(trx: WriteDb, id: ApplicationId, change: ApplicationChange): Promise<void> {
  const ended = (ENDED as readonly ApplicationState[]).includes(change.state);
  await trx
    .updateTable("applications")
    .set({
      state: change.state,
      endedAt: ended ? change.at : null,
      ...(ended ? { endedReason: change.reason ?? null } : {}),
      ...(change.state === "sent"
        ? { sentAt: change.at, confirmedAt: sql<Date>`coalesce(confirmed_at, ${change.at})` }
        : {}),
      ...(change.answered ? { firstAnswerAt: sql<Date>`coalesce(first_answer_at, ${change.at})` } : {}),
      ...(change.interviewAt ? { interviewAt: change.interviewAt, interviewPlace: change.interviewPlace ?? null } : {}),
    })
    .where("id", "=", id)
    .execute();
}

export async function setApplicationConfirmed(
  trx: WriteDb,
  id: ApplicationId,
  { at, by }: { at: Date; by: UserId | null },
): Promise<void> {
  await trx
    .updateTable("applications")
    .set({ confirmedAt: at, confirmedBy: by, sentAt: sql<Date>`coalesce(sent_at, ${at})` })
    .where("id", "=", id)
    .execute();
}

/** The desk recognises who applied: the application joins the person's file. */
export async function setApplicationPerson(trx: WriteDb, id: ApplicationId, personId: PersonId): Promise<void> {
  await trx.updateTable("applications").set({ personId }).where("id", "=", id).execute();
}

/** The same person's other ways still open. */
export function lockOtherOpenApplications(trx: WriteDb, personId: PersonId, except: ApplicationId) {
  return trx
    .selectFrom("applications")
    .select(["id", "state"])
    .where("personId", "=", personId)
    .where("id", "<>", except)
    .where("state", "not in", ENDED)
    .forUpdate()
    .execute();
}

/** What an applicant sees of their own application, by the hash of the token in their hands. */
export function findApplicationByToken(db: ReadDb, tokenHash: string) {
  return db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .leftJoin("comuni as c", "c.istat", "p.comune")
    .select([
      "a.id",
      "a.state",
      "a.origin",
      "a.name",
      "a.email",
      "a.phone",
      "a.message",
      "a.ticks",
      "a.locale",
      "a.confirmedAt",
      "a.answerBy",
      "a.sentAt",
      "a.firstAnswerAt",
      "a.endedAt",
      "a.endedReason",
      "a.interviewAt",
      "a.interviewPlace",
      "a.createdAt",
      "a.personId",
      "a.matchId",
      "p.id as postingId",
      "p.code",
      "p.title",
      "p.kind",
      "p.responseDays",
      "p.state as postingState",
      "p.closedAt as postingClosedAt",
      "o.name as organisationName",
      "c.name as comuneName",
      "p.contactName",
    ])
    .where("a.tokenHash", "=", tokenHash)
    .executeTakeFirst();
}

/** The steps an applicant may read: states, dates and what was written to them. */
export function listStepsForApplicant(db: ReadDb, id: ApplicationId) {
  return db
    .selectFrom("applicationMoves")
    .select(["at", "move", "toState", "message", "byRole"])
    .where("applicationId", "=", id)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/** The whole history, desk notes included. */
export function listApplicationMoves(db: ReadDb, id: ApplicationId) {
  return db
    .selectFrom("applicationMoves as m")
    .leftJoin("users as u", "u.id", "m.byUser")
    .select([
      "m.at",
      "m.move",
      "m.fromState",
      "m.toState",
      "m.reason",
      "m.message",
      "m.deskNote",
      "m.byRole",
      "u.name as byName",
    ])
    .where("m.applicationId", "=", id)
    .orderBy("m.at")
    .orderBy("m.id")
    .execute();
}

const candidates = (db: ReadDb) =>
  db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select([
      "a.id",
      "a.state",
      "a.origin",
      "a.name",
      "a.email",
      "a.phone",
      "a.message",
      "a.ticks",
      "a.sentAt",
      "a.firstAnswerAt",
      "a.endedAt",
      "a.endedReason",
      "a.interviewAt",
      "a.interviewPlace",
      "a.version",
      "p.id as postingId",
      "p.code",
      "p.title",
      "p.responseDays",
      "p.organisationId",
    ])
    .where("a.anonymisedAt", "is", null);

/** What an organisation sees of those on the way to its postings: never a proposal unanswered, never a flag, never the desk's file. */
export function listCandidates(db: ReadDb, postingId: PostingId, organisationIds: readonly OrganisationId[]) {
  return candidates(db)
    .where("a.postingId", "=", postingId)
    .where("p.organisationId", "in", organisationIds)
    .where("a.confirmedAt", "is not", null)
    .where("a.sentAt", "is not", null)
    .orderBy("a.sentAt")
    .execute();
}

export function findCandidate(db: ReadDb, id: ApplicationId, organisationIds: readonly OrganisationId[]) {
  if (organisationIds.length === 0) return Promise.resolve(undefined);
  return candidates(db)
    .where("a.id", "=", id)
    .where("p.organisationId", "in", organisationIds)
    .where("a.confirmedAt", "is not", null)
    .where("a.sentAt", "is not", null)
    .executeTakeFirst();
}

/** Everybody still on the way to a posting that closes. */
export function lockUnansweredApplicationsOf(trx: WriteDb, postingId: PostingId) {
  return trx
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select(["a.id", "a.state", "a.name", "a.email", "a.locale", "o.name as organisationName"])
    .where("a.postingId", "=", postingId)
    .where("a.state", "not in", ENDED)
    .forUpdate("a")
    .execute();
}

/** Applications made with an address in the last year, whose links may be sent again. */
export function lockApplicationsOf(trx: WriteDb, email: string, at: Date) {
  return trx
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select(["a.id", "p.title"])
    .where("a.email", "=", email)
    .where("a.createdAt", ">", sql<Date>`${at}::timestamptz - interval '1 year'`)
    .orderBy("a.createdAt", "desc")
    .limit(20)
    .forUpdate("a")
    .execute();
}

export async function setApplicationToken(trx: WriteDb, id: ApplicationId, tokenHash: string): Promise<void> {
  await trx.updateTable("applications").set({ tokenHash }).where("id", "=", id).execute();
}
