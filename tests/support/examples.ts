import { CrisisId, type ApplicationId, type OrganisationId, type PostingId, type UserId } from "~/domain/ids";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import { formatCode } from "~/domain/postings/code";
import { organisationSlug } from "~/domain/organisations/slug";
import { newToken } from "~/usecases/tokens";
import type { Db, WriteDb } from "~db/client";
import { insertAccountLink } from "~db/queries/accounts/accountLinks";
import { insertCrisis } from "~db/queries/crises/crises";
import { insertOrganisation } from "~db/queries/organisations/organisations";
import { insertReport } from "~db/queries/feedback/reports";
import { findPosting, type PostingRecord } from "~db/queries/postings/postings";
import { organisationWork } from "./organisationWork";
import { exampleSubscriber } from "./exampleSubscriber";
import { eventExamples } from "./eventExamples";
import type { SiteDatabase } from "./siteDatabase";
import { applicants } from "./exampleApplicants";
import { draft, draftElsewhere, type Owner, postingIn } from "./examplePostings";

const DAY_MS = 86_400_000;

/** Records to open pages with: the demonstration's own where it has them, else made here. "Own" is the demonstration member's. */
export type Examples = Awaited<ReturnType<typeof makeExamples>>;

export async function makeExamples({ db, context }: SiteDatabase) {
  const member = await db
    .selectFrom("users")
    .innerJoin("memberships as m", "m.userId", "users.id")
    .where("email", "=", "impresa@demo.invalid")
    .select(["users.id", "m.organisationId"])
    .executeTakeFirstOrThrow();
  const published = await publishedOf(db, member.organisationId);
  const other = await publishedElsewhere(db, member.organisationId);
  const first = await db
    .selectFrom("people")
    .select("id")
    .where("userId", "is", null)
    .where("state", "=", "active")
    .where("id", "in", (from) => from.selectFrom("flags").select("personId"))
    .orderBy("createdAt")
    .executeTakeFirstOrThrow();
  const made = await db
    .transaction()
    .execute((trx) => makeMissing(trx, { organisationId: member.organisationId, userId: member.id, like: published }));
  return {
    ...made,
    organisationSlug: await slugOf(db, member.organisationId),
    pendingSlug: await slugOf(db, made.pendingOrganisation),
    events: await eventExamples(db, context),
    published: { id: published.id, code: formatCode(published.code) },
    lab: await codeOf(db, "lab"),
    course: await codeOf(db, "course"),
    call: await codeOf(db, "call"),
    placement: await codeOf(db, "placement"),
    internship: await codeOf(db, "internship"),
    other: { id: other.id, code: formatCode(other.code), application: await applicationTo(db, other.id) },
    application: await applicationTo(db, published.id, true),
    inReview: (
      await db
        .selectFrom("postings")
        .select("id")
        .where("state", "=", "in_review")
        .orderBy("createdAt")
        .executeTakeFirstOrThrow()
    ).id,
    person: first.id,
    seeker: (await db.selectFrom("people").select("id").where("userId", "is not", null).executeTakeFirstOrThrow()).id,
    organisation: member.organisationId,
    member: member.id,
    crisis: CrisisId.parse(
      (
        await db
          .selectFrom("crises")
          .select("id")
          .where("tier", "=", "table")
          .where("demo", "=", true)
          .orderBy("company")
          .executeTakeFirstOrThrow()
      ).id,
    ),
  };
}

async function slugOf(db: Db, id: OrganisationId): Promise<string> {
  return organisationSlug(
    await db.selectFrom("organisations").select(["id", "name"]).where("id", "=", id).executeTakeFirstOrThrow(),
  );
}

async function publishedOf(db: Db, organisationId: OrganisationId): Promise<PostingRecord> {
  const row = await db
    .selectFrom("postings as p")
    .innerJoin("applications as a", "a.postingId", "p.id")
    .where("p.organisationId", "=", organisationId)
    .where("p.state", "=", "published")
    .where("a.confirmedAt", "is not", null)
    .select("p.id")
    .orderBy("p.code")
    .executeTakeFirstOrThrow();
  return recordOf(db, row.id);
}

async function publishedElsewhere(db: Db, organisationId: OrganisationId): Promise<PostingRecord> {
  const row = await db
    .selectFrom("postings as p")
    .innerJoin("applications as a", "a.postingId", "p.id")
    .where("p.organisationId", "<>", organisationId)
    .where("p.state", "=", "published")
    .where("a.confirmedAt", "is not", null)
    .select("p.id")
    .orderBy("p.code")
    .executeTakeFirstOrThrow();
  return recordOf(db, row.id);
}

async function recordOf(db: Db, id: PostingId): Promise<PostingRecord> {
  const record = await findPosting(db, id);
  if (!record) throw new Error(`The posting ${id} is gone.`);
  return record;
}

async function codeOf(db: Db, kind: WizardKind): Promise<string> {
  const row = await db
    .selectFrom("postings")
    .select("code")
    .where("kind", "=", kind)
    .where("state", "=", "published")
    .orderBy("code")
    .executeTakeFirstOrThrow();
  return formatCode(row.code);
}

async function applicationTo(db: Db, postingId: PostingId, open = false): Promise<ApplicationId> {
  let query = db
    .selectFrom("applications")
    .select("id")
    .where("postingId", "=", postingId)
    .where("confirmedAt", "is not", null);
  if (open) query = query.where("endedAt", "is", null);
  return (await query.orderBy("createdAt").executeTakeFirstOrThrow()).id;
}

async function makeMissing(trx: WriteDb, owner: Owner) {
  const { userId, like } = owner;
  const closed = await postingIn(trx, owner, "closed");
  return {
    drafts: Object.fromEntries(
      await Promise.all(WIZARD_KINDS.map(async (kind) => [kind, await draft(trx, owner, kind)] as const)),
    ) as Record<WizardKind, PostingId>,
    fullDraft: await postingIn(trx, owner, "draft"),
    sent: await postingIn(trx, owner, "in_review"),
    correct: await postingIn(trx, owner, "changes_requested"),
    paused: await postingIn(trx, owner, "paused"),
    closed: {
      id: closed,
      code: formatCode(
        (await trx.selectFrom("postings").select("code").where("id", "=", closed).executeTakeFirstOrThrow()).code,
      ),
    },
    otherDraft: await draftElsewhere(trx, owner),
    pendingOrganisation: await pendingOrganisation(trx),
    ...(await organisationWork(trx, owner)),
    report: await openReport(trx, like.id),
    secretCrisis: await secretCrisis(trx, userId),
    applicants: await applicants(trx, like.id),
    subscriber: await exampleSubscriber(trx, like.id),
    confirmEmail: await accountLink(trx, userId, "confirm_email"),
    newPassword: await accountLink(trx, userId, "reset_password"),
    oldPassword: await accountLink(trx, userId, "reset_password", -DAY_MS),
  };
}

async function pendingOrganisation(trx: WriteDb): Promise<OrganisationId> {
  const waiting = await trx.selectFrom("organisations").select("id").where("state", "=", "pending").executeTakeFirst();
  const made =
    waiting?.id ??
    (await insertOrganisation(trx, {
      name: "Officina in Attesa",
      kind: "employer",
      vatNumber: "99990090039",
      comune: "046017",
      email: null,
      phone: null,
    }));
  if (!made) throw new Error("The pending organisation was not written.");
  return made;
}

async function openReport(trx: WriteDb, postingId: PostingId): Promise<string> {
  const id = await insertReport(trx, {
    postingId,
    reason: "money",
    words: "Mi hanno chiesto 50 euro.",
    page: null,
    email: "ilaria.esempio@prova.invalid",
    locale: "it",
    submissionKey: null,
    createdAt: new Date(),
  });
  if (!id) throw new Error("The report was not written.");
  return id;
}

function secretCrisis(trx: WriteDb, userId: UserId): Promise<CrisisId> {
  const today = new Date().toISOString().slice(0, 10);
  return insertCrisis(trx, {
    company: "Azienda Riservata",
    vatNumber: null,
    ateco: null,
    comune: null,
    headcount: null,
    summary: "Solo per la segreteria.",
    stage: "reported",
    tier: "secretariat",
    workersDirect: 0,
    workersSupply: 0,
    jobsAtRisk: 0,
    openedOn: today,
    stageSince: today,
    followedBy: userId,
  });
}

async function accountLink(
  trx: WriteDb,
  userId: UserId,
  purpose: "confirm_email" | "reset_password",
  validMs = DAY_MS,
): Promise<string> {
  const { token, tokenHash } = newToken();
  await insertAccountLink(trx, { tokenHash, purpose, userId, expiresAt: new Date(Date.now() + validMs) });
  return token;
}
