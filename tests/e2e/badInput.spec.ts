import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { paths } from "~/paths";
import { newToken } from "~/usecases/tokens";
import type { Examples } from "../support/examples";
import type { SiteDatabase } from "../support/siteDatabase";
import { newCast } from "./chain/cast";
import { expect, test } from "./fixtures";
import { button, dayFrom, field, words } from "./words";

const { wizard } = words.organisation;
const STACK = /\bat [^<]*\.(tsx?|m?js):\d+|node_modules/;
const MEGABYTE = 1_000_000;

/** A refusal: the status, some words of ours, and nothing of the program's inside. */
async function refusedWith(answer: APIResponse, status: number, said: string): Promise<void> {
  const text = await answer.text();
  expect(answer.status()).toBe(status);
  expect(text).toContain(said);
  expect(text).not.toMatch(STACK);
}

/** Presses it and waits for the page with what to correct. */
async function comesBack(page: Page, press: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.request().isNavigationRequest(),
  );
  await button(page, press).click();
  expect((await answer).status()).toBe(422);
  await expect(page).toHaveTitle(/^Errore: /);
}

/** The advert's form as it stands, to send again with other values. */
async function versionOf({ db }: SiteDatabase, examples: Examples): Promise<string> {
  return String(
    (await db.selectFrom("postings").select("version").where("id", "=", examples.fullDraft).executeTakeFirstOrThrow())
      .version,
  );
}

test.describe("what is written wrong comes back as it was, with what to correct", () => {
  test("dates and pay of an advert", async ({ as, examples }) => {
    const page = await as("member");
    await page.goto(paths.organisation.work(examples.drafts.job));
    await field(page, wizard.title).fill("Titolo di prova");
    await field(page, wizard.from).fill("2.000,00");
    await field(page, wizard.to).fill("1500");
    await field(page, wizard.every).selectOption("month");
    await field(page, wizard.closesOn).fill("31/02/2027");
    await comesBack(page, wizard.next(words.organisation.kinds.steps.people.job));
    await expect(page.getByRole("alert")).toContainText(words.errors.pay_upside_down({}), { ignoreCase: true });
    await expect(page.getByRole("alert")).toContainText(words.errors.date({}), { ignoreCase: true });
    for (const [label, typed] of [
      [wizard.title, "Titolo di prova"],
      [wizard.from, "2.000,00"],
      [wizard.to, "1500"],
      [wizard.closesOn, "31/02/2027"],
    ] as const) {
      await expect(field(page, label)).toHaveValue(typed);
    }
    await field(page, wizard.closesOn).fill("1/1/2020");
    await comesBack(page, wizard.next(words.organisation.kinds.steps.people.job));
    await expect(page.getByRole("alert")).toContainText(words.errors.date_past({}), { ignoreCase: true });
  });

  test("a quick application without a name, and by an address that is none", async ({ page, examples }) => {
    await page.goto(`/opportunita/${examples.published.code}`);
    await field(page, words.apply.message).fill("Ho due righe da dire.");
    await field(page, words.apply.contact).fill("nessuno@");
    await comesBack(page, words.apply.submit);
    await expect(page.getByRole("alert")).toContainText(words.missing["name"] ?? "", { ignoreCase: true });
    await expect(page.getByRole("alert")).toContainText(words.errors.email({}), { ignoreCase: true });
    await expect(field(page, words.apply.message)).toHaveValue("Ho due righe da dire.");
    await expect(field(page, words.apply.contact)).toHaveValue("nessuno@");
    await expect(field(page, words.apply.contact)).toHaveAttribute("aria-invalid", "true");
  });

  test("a registration with a VAT number that is none", async ({ page }) => {
    const { register } = words.account;
    await page.goto(paths.register());
    await field(page, register.organisationName).fill("Ditta Sbagliata");
    await field(page, register.vatNumber).fill("12345678901");
    await field(page, register.password).fill("corta");
    await comesBack(page, register.submit);
    await expect(page.getByRole("alert")).toContainText(words.errors.vat_number({}), { ignoreCase: true });
    await expect(page.getByRole("alert")).toContainText(words.errors.password_short({ min: 12 }), { ignoreCase: true });
    await expect(field(page, register.organisationName)).toHaveValue("Ditta Sbagliata");
    await expect(field(page, register.password), "a password never comes back").toHaveValue("");
  });

  test("a person born tomorrow", async ({ as }) => {
    const { form } = words.desk.people;
    const page = await as("operator");
    await page.goto(paths.staff.newPerson());
    await field(page, form.givenName).fill("Persona");
    await field(page, form.familyName).fill("Di Domani");
    await field(page, form.birthDate).fill(dayFrom(30));
    await field(page, form.minutesMin).fill("quaranta");
    await comesBack(page, form.save);
    await expect(page.getByRole("alert").first()).toContainText(words.errors.date_future({}), { ignoreCase: true });
    await expect(field(page, form.familyName)).toHaveValue("Di Domani");
    await expect(field(page, form.minutesMin)).toHaveValue("quaranta");
  });

  test("a crisis with more jobs at risk than workers", async ({ as }) => {
    const { form } = words.tables;
    const page = await as("secretary");
    await page.goto(paths.tables.newCrisis());
    await field(page, form.company).fill("Azienda dei Conti Storti");
    await field(page, form.summary).fill("I conti non tornano.");
    await field(page, form.firstEvent).fill("Telefonata");
    await field(page, form.workersDirect).fill("10");
    await field(page, form.jobsAtRisk).fill("11");
    await comesBack(page, form.submit);
    await expect(field(page, form.company)).toHaveValue("Azienda dei Conti Storti");
    await expect(field(page, form.jobsAtRisk)).toHaveValue("11");
  });
});

test.describe("a file of adverts that cannot be read", () => {
  const send = async (asker: APIRequestContext, body: string | Buffer) =>
    asker.post(paths.organisation.importPostings(), {
      multipart: { file: { name: "annunci.csv", mimeType: "text/csv", buffer: Buffer.from(body) }, go: "preview" },
    });

  test("empty, without heads, and not a table at all", async ({ http }) => {
    const asker = await http("member");
    await refusedWith(
      await asker.post(paths.organisation.importPostings(), { multipart: { text: " " } }),
      422,
      "Errore: ",
    );
    await refusedWith(await send(asker, "uno;due;tre\n1;2;3\n"), 422, "Errore: ");
    await refusedWith(
      await send(asker, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0x00, 0x10])),
      422,
      "Errore: ",
    );
  });

  test("damaged rows are named by their line, good ones are kept", async ({ http }) => {
    const asker = await http("member");
    const answer = await send(
      asker,
      'codice_interno;titolo\nB-1;Riga buona di prova\nB-2;"virgolette aperte\nB-3;Altra riga buona di prova\n',
    );
    const text = await answer.text();
    expect(answer.status()).toBe(200);
    expect(text).toContain("Riga buona di prova");
    expect(text).toContain("Altra riga buona di prova");
    expect(text).toContain(words.organisation.importing.damagedLine(3, words.errors.row_quotes({})));
  });
});

test.describe("too much", () => {
  test("ten megabytes of text are refused with words, on every public form", async ({ http, examples }) => {
    const asker = await http("nobody");
    const flood = "a".repeat(10 * MEGABYTE);
    for (const address of [
      paths.signIn(),
      paths.register(),
      paths.forgotPassword(),
      paths.findApplication(),
      `/opportunita/${examples.published.code}`,
    ]) {
      await refusedWith(
        await asker.post(address, { form: { name: "Troppo", message: flood } }),
        413,
        words.refusals.page(413).title,
      );
    }
  });

  test("and on those of who is signed in", async ({ http, examples }) => {
    const flood = "a".repeat(10 * MEGABYTE);
    await refusedWith(
      await (await http("member")).post(paths.organisation.work(examples.drafts.job), { form: { description: flood } }),
      413,
      words.refusals.page(413).title,
    );
    await refusedWith(
      await (await http("operator")).post(paths.staff.newPerson(), { form: { workConditions: flood } }),
      413,
      words.refusals.page(413).title,
    );
    await refusedWith(
      await (await http("secretary")).post(paths.tables.newCrisis(), { form: { summary: flood } }),
      413,
      words.refusals.page(413).title,
    );
  });

  test("a message longer than it may be comes back whole", async ({ http, examples }) => {
    const asker = await http("nobody");
    const long = "parola ".repeat(200).trim();
    const answer = await asker.post(`/opportunita/${examples.published.code}`, {
      form: { name: "Prova Lunga", contact: "lunga@prova.invalid", message: long },
    });
    await refusedWith(answer, 422, words.errors.too_long({ max: 800 }));
    expect(await answer.text()).toContain(long);
  });

  test("a body that is no form", async ({ http }) => {
    const asker = await http("nobody");
    const answer = await asker.post(paths.signIn(), { headers: { "content-type": "application/json" }, data: "{}" });
    await refusedWith(answer, 400, words.refusals.page(400).title);
  });
});

test("fields that are not asked are not kept", async ({ http, database, examples }) => {
  const { db } = database;
  const before = await db
    .selectFrom("postings")
    .select(["state", "organisationId", "code"])
    .where("id", "=", examples.fullDraft)
    .executeTakeFirstOrThrow();
  const answer = await (
    await http("member")
  ).post(paths.organisation.reach(examples.fullDraft), {
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
    [organisation.work(examples.otherDraft), { go: "next", title: "Non mio", version: "1" }],
    [organisation.people(examples.otherDraft), { go: "next", places: "9" }],
    [organisation.reach(examples.otherDraft), { go: "next", responseDays: "1" }],
    [organisation.check(examples.otherDraft), { note: "" }],
    [organisation.posting(examples.other.id), { move: "close", outcome: "filled_here" }],
    [organisation.application(examples.other.application), { move: "reject", reason: "other" }],
    [organisation.checker(), { posting: examples.otherDraft, title: "Segretaria" }],
  ];
  for (const [address, form] of tries) expect((await member.post(address, { form })).status(), address).toBe(404);
  expect(await rows()).toEqual(before);
  const delegate = await http("delegate");
  expect(
    (await delegate.post(paths.tables.crisis(examples.crisis), { form: { deed: "event", title: "Non mio" } })).status(),
  ).toBe(404);
});

test.describe("links of letters", () => {
  const tokens = (): string[] => ["x", "a".repeat(43), "%00", newToken().token, "../../etc/passwd"];

  test("a token that is none leads nowhere, read or sent", async ({ http }) => {
    const asker = await http("nobody");
    for (const path of [paths.application, paths.confirmApplication, paths.confirmEmail, paths.newPassword]) {
      for (const token of tokens()) {
        const address = path(token.includes("/") ? encodeURIComponent(token) : token);
        expect([400, 404], address).toContain((await asker.get(address)).status());
        const sent = await asker.post(address, { form: { move: "withdraw", password: "una frase lunga di prova" } });
        expect([400, 404, 410], `${address}, sent`).toContain(sent.status());
        expect(await sent.text()).not.toMatch(STACK);
      }
    }
  });

  test("an expired link says so, and does nothing", async ({ page, http, examples, database }) => {
    await page.goto(paths.newPassword(examples.oldPassword));
    await expect(page.getByRole("heading", { level: 1, name: words.account.newPassword.expired })).toBeVisible();
    const before = await database.db
      .selectFrom("users")
      .select("passwordHash")
      .where("id", "=", examples.member)
      .executeTakeFirstOrThrow();
    await refusedWith(
      await (
        await http("nobody")
      ).post(paths.newPassword(examples.oldPassword), { form: { password: "una frase lunga di prova" } }),
      410,
      words.account.newPassword.expired,
    );
    expect(
      await database.db
        .selectFrom("users")
        .select("passwordHash")
        .where("id", "=", examples.member)
        .executeTakeFirstOrThrow(),
    ).toEqual(before);
  });

  test("opening them changes nothing, however often", async ({ http, examples, database }) => {
    const { db } = database;
    const asker = await http("nobody");
    const written = async () => ({
      applications: await db
        .selectFrom("applications")
        .select(["id", "state", "confirmedAt", "version"])
        .where("name", "=", "Ilaria Esempio")
        .orderBy("id")
        .execute(),
      links: await db
        .selectFrom("accountLinks")
        .select(["tokenHash", "usedAt"])
        .where("userId", "=", examples.member)
        .orderBy("tokenHash")
        .execute(),
      user: await db
        .selectFrom("users")
        .select(["emailConfirmedAt", "passwordHash"])
        .where("id", "=", examples.member)
        .executeTakeFirstOrThrow(),
    });
    const before = await written();
    const { waiting, proposed, sent, offered } = examples.applicants;
    const addresses = [
      paths.confirmApplication(waiting),
      paths.confirmEmail(examples.confirmEmail),
      paths.newPassword(examples.newPassword),
      ...[waiting, proposed, sent, offered].map(paths.application),
    ];
    for (const address of [...addresses, ...addresses.map((one) => `${one}?move=withdraw&fatto=withdraw`)])
      expect((await asker.get(address)).status(), address).toBe(200);
    expect(await written()).toEqual(before);
  });
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
    const answer = await asker.post(paths.organisation.reach(examples.fullDraft), {
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
    await refusedWith(await asker.post(paths.signIn(), { form }), 422, words.refusals.why.wrong_credentials);
  const last = await asker.post(paths.signIn(), { form });
  await refusedWith(last, 429, words.refusals.why.too_many_tries);
  expect(await last.text(), "the address typed is still there").toContain(`value="${email}"`);
});
