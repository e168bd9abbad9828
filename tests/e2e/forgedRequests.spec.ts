import { randomUUID } from "node:crypto";
import { paths } from "~/paths";
import type { Examples } from "../support/examples";
import type { SiteDatabase } from "../support/siteDatabase";
import { newCast } from "./chain/cast";
import { expect, test } from "./fixtures";
import { words } from "./words";
import { refusedWith } from "./refusedWith";

/** The advert's form as it stands, to send again with other values. */
async function versionOf({ db }: SiteDatabase, examples: Examples): Promise<string> {
  return String(
    (await db.selectFrom("postings").select("version").where("id", "=", examples.fullDraft).executeTakeFirstOrThrow())
      .version,
  );
}

test("fields that are not asked are not kept", async ({ http, database, examples }) => {
  const { db } = database;
  const before = await db
    .selectFrom("postings")
    .select(["state", "organisationId", "code"])
    .where("id", "=", examples.fullDraft)
    .executeTakeFirstOrThrow();
  const answer = await (
    await http("member")
  ).post(paths.organisation.contact(examples.fullDraft), {
    form: {
      version: await versionOf(database, examples),
      go: "close",
      responseDays: "9",
      contactEmail: "chi@prova.invalid",
      state: "published",
      organisationId: randomUUID(),
      code: "1",
      publishedAt: "2026-01-01",
      title: "Preso da fuori",
    },
  });
  expect(answer.status()).toBe(302);
  const after = await db
    .selectFrom("postings")
    .select(["state", "organisationId", "code", "title", "responseDays", "publishedAt"])
    .where("id", "=", examples.fullDraft)
    .executeTakeFirstOrThrow();
  expect(after).toMatchObject({ ...before, responseDays: 9, publishedAt: null });
  expect(after.title).not.toBe("Preso da fuori");

  const cast = newCast();
  const { organisation } = cast;
  const registered = await (
    await http("nobody")
  ).post(paths.register(), {
    form: {
      organisationName: organisation.name,
      kind: "association",
      vatNumber: organisation.vat,
      comune: "046017",
      phone: "0583 000 778",
      name: "Furba Inventata",
      email: organisation.email,
      password: "una frase lunga di prova",
      state: "verified",
      roles: "admin",
      role: "admin",
    },
  });
  expect(registered.status()).toBe(302);
  const roles = await db
    .selectFrom("userRoles as r")
    .innerJoin("users as u", "u.id", "r.userId")
    .where("u.email", "=", organisation.email)
    .select("r.role")
    .execute();
  expect(roles).toEqual([{ role: "member" }]);
  expect(await db.selectFrom("organisations").select("state").where("name", "=", organisation.name).execute()).toEqual([
    { state: "pending" },
  ]);
});

test("other people's records cannot be reached by their ids", async ({ http, database, examples }) => {
  const { organisation } = paths;
  const { db } = database;
  const member = await http("member");
  const rows = () =>
    Promise.all([
      db.selectFrom("postings").selectAll().where("id", "=", examples.otherDraft).executeTakeFirstOrThrow(),
      db.selectFrom("applications").selectAll().where("id", "=", examples.other.application).executeTakeFirstOrThrow(),
    ]);
  const before = await rows();
  const tries: [string, Record<string, string>][] = [
    [organisation.details(examples.otherDraft), { go: "next", title: "Non mio", version: "1" }],
    [organisation.requirements(examples.otherDraft), { go: "next", places: "9" }],
    [organisation.contact(examples.otherDraft), { go: "next", responseDays: "1" }],
    [organisation.check(examples.otherDraft), { note: "" }],
    [organisation.posting(examples.other.id), { move: "close", outcome: "filled_here" }],
    [organisation.application(examples.other.application), { move: "reject", reason: "other" }],
    [organisation.checker(), { posting: examples.otherDraft, title: "Segretaria" }],
  ];
  for (const [address, form] of tries) expect((await member.post(address, { form })).status(), address).toBe(404);
  expect(await rows()).toEqual(before);
  const delegate = await http("delegate");
  expect(
    (
      await delegate.post(paths.tables.crisis(examples.crisis), { form: { intent: "event", title: "Non mio" } })
    ).status(),
  ).toBe(404);
});

test("the same form sent twice at once is one application, and the same page", async ({ http, database, examples }) => {
  const asker = await http("nobody");
  const address = `/opportunita/${examples.published.code}`;
  const email = `doppia.${randomUUID()}@prova.invalid`;
  const form = { name: "Dora Doppia", contact: email, submissionKey: keyIn(await (await asker.get(address)).text()) };
  const answers = await Promise.all([1, 2, 3].map(() => asker.post(address, { form })));
  expect(answers.map((answer) => answer.status())).toEqual([302, 302, 302]);
  expect(new Set(answers.map((answer) => answer.headers()["location"])).size).toBe(1);
  expect(await database.db.selectFrom("applications").select("id").where("email", "=", email).execute()).toHaveLength(
    1,
  );
  expect(await database.db.selectFrom("mails").select("id").where("toAddress", "=", email).execute()).toHaveLength(1);
});

function keyIn(page: string): string {
  const key = /name="submissionKey" value="([\w-]+)"/.exec(page)?.[1];
  if (!key) throw new Error("The form has no key of its own.");
  return key;
}

test("a form sent from another site is refused with words", async ({ http, database, examples }) => {
  const asker = await http("member");
  const before = await versionOf(database, examples);
  for (const headers of [
    { origin: "https://altrove.invalid" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ] as Record<string, string>[]) {
    const answer = await asker.post(paths.organisation.contact(examples.fullDraft), {
      headers,
      form: { version: before, go: "next", responseDays: "3" },
    });
    await refusedWith(answer, 403, "La richiesta arriva da un altro sito");
  }
  expect(await versionOf(database, examples)).toBe(before);
});

test("after eight wrong passwords no more are tried for a while, and it says so", async ({ http }) => {
  const asker = await http("nobody");
  const email = `prova.${randomUUID()}@prova.invalid`;
  const form = { email, password: "non è questa" };
  for (let n = 1; n <= 8; n += 1)
    await refusedWith(await asker.post(paths.signIn(), { form }), 422, words.forms.refusals.why.wrong_credentials);
  const last = await asker.post(paths.signIn(), { form });
  await refusedWith(last, 429, words.forms.refusals.why.too_many_tries);
  expect(await last.text(), "the address typed is still there").toContain(`value="${email}"`);
});
