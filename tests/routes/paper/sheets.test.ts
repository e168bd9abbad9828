import { beforeAll, expect, test } from "vitest";
import { formatCode } from "~/domain/postings/code";
import { POSTING_KINDS, type PostingKind } from "~/domain/postings/kinds";
import { loader as board } from "~/routes/paper/board";
import { loader as poster } from "~/routes/paper/poster";
import { loader as strips } from "~/routes/paper/strips";
import { anOrganisationIn, aPostingIn, insertWorld } from "../../support/desk";
import { pagesOf, seenIn } from "../../support/pdf";
import { ask, indexed, publicContext } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();
const { db } = database;
const context = publicContext(database);
const codes = new Map<PostingKind, number>();
let draft = 0;

const EVENT = { contract: null, beginsAt: "2026-12-01T17:30:00+01:00", endsAt: "2026-12-01T19:30:00+01:00" };
const OF_KIND: Record<PostingKind, object> = {
  job: { payMinCents: 152_000, payMaxCents: 170_000, payPeriod: "month" },
  internship: { contract: "internship", months: 6 },
  lab: EVENT,
  course: EVENT,
  meeting: EVENT,
  call: { contract: null, joining: "contact", eligible: "Imprese della Piana", howToAsk: "Scrivi allo sportello" },
  placement: { contract: null, programme: "scu" },
};

beforeAll(async () => {
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  for (const kind of POSTING_KINDS) {
    const id = await aPostingIn(db, organisationId, {
      kind,
      title: `Prova di ${kind}`,
      description: "Prima cosa\nSeconda cosa",
      ...OF_KIND[kind],
    });
    await indexed(db, id);
    codes.set(
      kind,
      (await db.selectFrom("postings").select("code").where("id", "=", id).executeTakeFirstOrThrow()).code,
    );
  }
  const hidden = await aPostingIn(db, organisationId, {});
  await db.updateTable("postings").set({ state: "paused" }).where("id", "=", hidden).execute();
  draft = (await db.selectFrom("postings").select("code").where("id", "=", hidden).executeTakeFirstOrThrow()).code;
});

const codeOf = (kind: PostingKind) => formatCode(codes.get(kind) ?? 0);
const sheet = async (loader: typeof poster, address: string, code?: string) => {
  const response = await ask(loader, context, address, { params: code ? { code } : {} });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

test.each(POSTING_KINDS)("the poster and the strips of a %s are one tagged page that says its code", async (kind) => {
  const code = codeOf(kind);
  for (const loader of [poster, strips]) {
    const { response, bytes } = await sheet(loader, `/opportunita/${code}/x.pdf`, code);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const text = bytes.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toContain("/MarkInfo");
    expect(text).toContain("/StructTreeRoot");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toMatch(/\/Lang \(it\)/);
    expect(pagesOf(text)).toEqual([[595.28, 841.89]]);
    const words = seenIn(bytes);
    expect(words).toContain(code);
    expect(words).toContain(`Prova di ${kind}`);
  }
});

test("fonts are Titillium, embedded; none is left to the reader's machine", async () => {
  const { bytes } = await sheet(poster, "/opportunita/x/locandina.pdf", codeOf("job"));
  const text = bytes.toString("latin1");
  const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name ?? "");
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((name) => !/^[A-Z]{6}\+TitilliumWeb-/.test(name))).toEqual([]);
  expect(text.match(/\/FontFile2/g)?.length).toBe(3);
});

test("an A3 is asked by the address; an unknown size is an A4", async () => {
  const code = codeOf("job");
  expect(
    pagesOf((await sheet(poster, `/opportunita/${code}/locandina.pdf?formato=A3`, code)).bytes.toString("latin1")),
  ).toEqual([[841.89, 1190.55]]);
  expect(
    pagesOf((await sheet(poster, `/opportunita/${code}/locandina.pdf?formato=b5`, code)).bytes.toString("latin1")),
  ).toEqual([[595.28, 841.89]]);
});

test("when and where of an event stand on its poster", async () => {
  const words = seenIn((await sheet(poster, "/x", codeOf("lab"))).bytes);
  expect(words).toContain("Martedì 1 dicembre");
  expect(words).toContain("17:30–19:30");
  expect(words).toContain("Porcari");
});

test("what is not open is not printed, and it is said in words", async () => {
  for (const code of [formatCode(draft), "L-9999999", "boh"]) {
    const { response, bytes } = await sheet(poster, `/opportunita/${code}/locandina.pdf`, code);
    expect(response.status).toBe(404);
    expect(bytes.toString("utf8")).toContain("non c’è nulla da stampare");
  }
});

test("the board lists a search with codes, and says so when there is nothing", async () => {
  const found = await sheet(board, "/opportunita/bacheca.pdf?tipo=lavoro");
  const words = seenIn(found.bytes);
  expect(words).toContain(codeOf("job"));
  expect(words).not.toContain(codeOf("lab"));
  expect(found.bytes.toString("latin1")).toContain("/S /TH");
  const none = await sheet(board, "/opportunita/bacheca.pdf?q=astronauta");
  expect([none.response.status, seenIn(none.bytes).includes("Oggi nessuna opportunità")]).toEqual([200, true]);
});

test("the same day gives the same bytes, so a reader who has the sheet gets 304", async () => {
  const code = codeOf("job");
  const { response } = await sheet(poster, "/x", code);
  const again = await ask(poster, context, "/x", {
    params: { code },
    headers: { "if-none-match": response.headers.get("etag") ?? "none" },
  });
  expect(again.status).toBe(304);
});
