import { beforeAll, expect, test } from "vitest";
import { VISITOR, type SignedIn } from "~/domain/access/actor";
import { ReportId, type ReportOutcome } from "~/domain/feedback/reports";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { answerReport } from "~/usecases/feedback/answerReport";
import { closeSiteReport } from "~/usecases/feedback/closeSiteReport";
import { addRatingDetail } from "~/usecases/feedback/addRatingDetail";
import { ratePage } from "~/usecases/feedback/ratePage";
import { reportPosting } from "~/usecases/feedback/reportPosting";
import { reportSite } from "~/usecases/feedback/reportSite";
import { insertMembership, insertOrganisation } from "~db/queries/organisations/organisations";
import { listPageAverages, listRatingWords } from "~db/queries/feedback/pageRatings";
import { findPosting } from "~db/queries/postings/postings";
import { findPause } from "~db/queries/postings/postingMoves";
import { listOpenReports, listSiteReports } from "~db/queries/feedback/reports";
import { testDatabase } from "../../support/database";
import { actorWith, aPostingIn, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let operator: SignedIn;
let organisation: OrganisationId;
const WHO = "chi.segnala@prova.invalid";

beforeAll(async () => {
  await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  const id = await db.transaction().execute((trx) =>
    insertOrganisation(trx, {
      name: "Ditta Segnalata",
      kind: "employer",
      vatNumber: "00743110157",
      comune: "046017",
      email: null,
      phone: null,
    }),
  );
  if (!id) throw new Error("organisation not inserted");
  organisation = id;
  const member = await actorWith(db, ["member"], [organisation]);
  await db.transaction().execute((trx) => insertMembership(trx, organisation, member.userId));
});

async function reported(
  submissionKey: string,
  email: string | null = WHO,
): Promise<{ report: ReportId; posting: PostingId }> {
  const posting = await aPostingIn(db, organisation);
  await reportPosting(context, VISITOR, {
    postingId: posting,
    reason: "money",
    words: "Vogliono 50 euro.",
    email,
    submissionKey,
    locale: "en",
  });
  const row = (await listOpenReports(db)).find(({ postingId }) => postingId === posting);
  if (!row) throw new Error("not in the queue");
  return { report: ReportId.parse(row.id), posting };
}

const answer = (id: ReportId, outcome: ReportOutcome, note: string | null) =>
  answerReport(context, operator, { id, outcome, note });
const letters = () => db.selectFrom("mails").select(["kind", "toAddress", "subject", "body"]).execute();

test("a paused advert leaves the public, its organisation is told why and never by whom, the reporter is answered and forgotten", async () => {
  const { report, posting } = await reported("one");
  expect(await answer(report, "paused", null), "an organisation must know why").toMatchObject({
    ok: false,
    refusal: "reason_needed",
  });
  expect(await answer(report, "paused", "Non si chiedono soldi a chi cerca lavoro.")).toMatchObject({ ok: true });
  expect((await findPosting(db, posting))?.state).toBe("paused");
  expect(await findPause(db, posting), "its organisation cannot put it back by itself").toBe("pause_by_desk");
  const sent = await letters();
  const told = sent.filter(({ kind }) => kind === "posting_paused");
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).toContain("Non si chiedono soldi");
  expect(JSON.stringify(told)).not.toContain(WHO);
  expect(sent.find(({ kind }) => kind === "report_answered")).toMatchObject({
    toAddress: WHO,
    subject: expect.stringContaining("Your report") as string,
  });
  expect(
    await db.selectFrom("reports").select(["email", "outcome"]).where("id", "=", report).executeTakeFirstOrThrow(),
  ).toEqual({ email: null, outcome: "paused" });
  expect(await answer(report, "unfounded", null), "two operators at once: the second is told").toMatchObject({
    ok: false,
    refusal: "already_done",
  });
});

test("an unfounded report changes nothing of the advert, and the register does not say who reported", async () => {
  const { report, posting } = await reported("two", null);
  expect(await answer(report, "unfounded", null)).toMatchObject({ ok: true });
  expect((await findPosting(db, posting))?.state).toBe("published");
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "actorId", "details"])
    .where("recordId", "=", report)
    .orderBy("id")
    .execute();
  expect(lines).toMatchObject([
    { deed: "report.send", actorId: null },
    { deed: "report.unfounded", actorId: operator.userId },
  ]);
});

test("the same form sent twice is one report", async () => {
  const { posting } = await reported("three");
  await reportPosting(context, VISITOR, {
    postingId: posting,
    reason: "money",
    words: null,
    email: null,
    submissionKey: "three",
    locale: "it",
  });
  expect((await listOpenReports(db)).filter(({ postingId }) => postingId === posting)).toHaveLength(1);
});

test("only the desk answers about adverts, only who runs the site about the site", async () => {
  const { report } = await reported("four");
  const member = await actorWith(db, ["member"], [organisation]);
  expect(await answerReport(context, member, { id: report, outcome: "unfounded", note: null })).toMatchObject({
    ok: false,
    refusal: "not_found",
  });
  expect(await closeSiteReport(context, operator, { id: report, note: null })).toMatchObject({
    ok: false,
    refusal: "not_found",
  });
});

test("a report of the site reaches the desk's mailbox once, and is closed with an answer", async () => {
  const admin = await actorWith(db, ["admin"]);
  const sent = {
    reason: "broken" as const,
    words: "Il pulsante non va.",
    page: "/opportunita",
    email: WHO,
    submissionKey: "site-1",
    locale: "it",
  };
  await reportSite(context, VISITOR, sent);
  await reportSite(context, VISITOR, sent);
  const rows = await listSiteReports(db, 10);
  expect(rows).toHaveLength(1);
  expect((await letters()).filter(({ kind }) => kind === "site_reported")).toHaveLength(1);
  const id = ReportId.parse(rows[0]?.id);
  expect(await closeSiteReport(context, admin, { id, note: "Ora funziona." })).toMatchObject({ ok: true });
  expect(await listSiteReports(db, 10)).toMatchObject([{ outcome: "done", email: null }]);
});

test("votes give an average by page, the reasons are added once, and nothing of who votes is kept", async () => {
  const rate = async (vote: Parameters<typeof ratePage>[2]) => {
    const rated = await ratePage(context, VISITOR, vote);
    if (!rated.ok) throw new Error(rated.refusal);
    return rated.id;
  };
  const first = await rate({ path: "/privacy", rating: 2, reason: null, words: null, locale: "it" });
  await rate({ path: "/privacy", rating: 5, reason: "clear", words: null, locale: "it" });
  expect(
    await addRatingDetail(context, VISITOR, { id: first, reason: "unclear", words: "Parole difficili." }),
  ).toMatchObject({
    ok: true,
  });
  expect(
    await addRatingDetail(context, VISITOR, { id: first, reason: "other", words: "Un’altra cosa." }),
  ).toMatchObject({
    ok: false,
    refusal: "already_done",
  });
  const [page] = await listPageAverages(db, "2026-01-01");
  expect({ ...page, average: Number(page?.average) }).toMatchObject({
    path: "/privacy",
    votes: 2,
    average: 3.5,
    low: 1,
  });
  expect(await listRatingWords(db, "2026-01-01", 5)).toMatchObject([{ words: "Parole difficili.", rating: 2 }]);
  const columns = Object.keys(await db.selectFrom("pageRatings").selectAll().executeTakeFirstOrThrow()).sort();
  expect(columns).toEqual(["id", "locale", "path", "ratedOn", "rating", "reason", "words"]);
});
