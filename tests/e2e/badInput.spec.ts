import type { APIRequestContext, Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect, test } from "./fixtures";
import { button, dayFrom, field, words } from "./words";
import { refusedWith } from "./refusedWith";

const { wizard } = words.postings;

const MEGABYTE = 1_000_000;

/** Presses it and waits for the page with what to correct. */
async function comesBack(page: Page, press: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.request().isNavigationRequest(),
  );
  await button(page, press).click();
  expect((await answer).status()).toBe(422);
  await expect(page).toHaveTitle(/^Errore: /);
}

test.describe("what is written wrong comes back as it was, with what to correct", () => {
  test("dates and pay of an advert", async ({ as, examples }) => {
    const page = await as("member");
    await page.goto(paths.organisation.details(examples.drafts.job));
    await field(page, wizard.title).fill("Titolo di prova");
    await field(page, wizard.from).fill("2.000,00");
    await field(page, wizard.to).fill("1500");
    await field(page, wizard.every).selectOption("month");
    await field(page, wizard.closesOn).fill("31/02/2027");
    await comesBack(page, wizard.next(words.postings.kinds.steps.requirements.job));
    await expect(page.getByRole("alert")).toContainText(words.forms.errors.pay_upside_down({}), { ignoreCase: true });
    await expect(page.getByRole("alert")).toContainText(words.forms.errors.date({}), { ignoreCase: true });
    for (const [label, typed] of [
      [wizard.title, "Titolo di prova"],
      [wizard.from, "2.000,00"],
      [wizard.to, "1500"],
      [wizard.closesOn, "31/02/2027"],
    ] as const) {
      await expect(field(page, label)).toHaveValue(typed);
    }
    await field(page, wizard.closesOn).fill("1/1/2020");
    await comesBack(page, wizard.next(words.postings.kinds.steps.requirements.job));
    await expect(page.getByRole("alert")).toContainText(words.forms.errors.date_past({}), { ignoreCase: true });
  });

  test("a quick application without a name, and by an address that is none", async ({ page, examples }) => {
    await page.goto(`/opportunita/${examples.published.code}`);
    await field(page, words.applications.apply.message).fill("Ho due righe da dire.");
    await field(page, words.applications.apply.contact).fill("nessuno@");
    await comesBack(page, words.applications.apply.submit);
    await expect(page.getByRole("alert")).toContainText(words.forms.missing["name"] ?? "", { ignoreCase: true });
    await expect(page.getByRole("alert")).toContainText(words.forms.errors.email({}), { ignoreCase: true });
    await expect(field(page, words.applications.apply.message)).toHaveValue("Ho due righe da dire.");
    await expect(field(page, words.applications.apply.contact)).toHaveValue("nessuno@");
    await expect(field(page, words.applications.apply.contact)).toHaveAttribute("aria-invalid", "true");
  });

  test("a registration with a VAT number that is none", async ({ page }) => {
    const { register } = words.accounts;
    await page.goto(paths.register());
    await field(page, register.organisationName).fill("Ditta Sbagliata");
    await field(page, register.vatNumber).fill("12345678901");
    await field(page, register.password).fill("corta");
    await comesBack(page, register.submit);
    await expect(page.getByRole("alert")).toContainText(words.forms.errors.vat_number({}), { ignoreCase: true });
    await expect(page.getByRole("alert")).toContainText(words.forms.errors.password_short({ min: 12 }), {
      ignoreCase: true,
    });
    await expect(field(page, register.organisationName)).toHaveValue("Ditta Sbagliata");
    await expect(field(page, register.password), "a password never comes back").toHaveValue("");
  });

  test("a person born tomorrow", async ({ as }) => {
    const { form } = words.people;
    const page = await as("operator");
    await page.goto(paths.staff.newPerson());
    await field(page, form.givenName).fill("Persona");
    await field(page, form.familyName).fill("Di Domani");
    await field(page, form.birthDate).fill(dayFrom(30));
    await field(page, form.minutesMin).fill("quaranta");
    await comesBack(page, form.save);
    await expect(page.getByRole("alert").first()).toContainText(words.forms.errors.date_future({}), {
      ignoreCase: true,
    });
    await expect(field(page, form.familyName)).toHaveValue("Di Domani");
    await expect(field(page, form.minutesMin)).toHaveValue("quaranta");
  });

  test("a crisis with more jobs at risk than workers", async ({ as }) => {
    const { form } = words.crises;
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
    expect(text).toContain(words.postings.importing.damagedLine(3, words.forms.errors.row_quotes({})));
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
        words.forms.refusals.page(413).title,
      );
    }
  });

  test("and on those of who is signed in", async ({ http, examples }) => {
    const flood = "a".repeat(10 * MEGABYTE);
    await refusedWith(
      await (
        await http("member")
      ).post(paths.organisation.details(examples.drafts.job), { form: { description: flood } }),
      413,
      words.forms.refusals.page(413).title,
    );
    await refusedWith(
      await (await http("operator")).post(paths.staff.newPerson(), { form: { workConditions: flood } }),
      413,
      words.forms.refusals.page(413).title,
    );
    await refusedWith(
      await (await http("secretary")).post(paths.tables.newCrisis(), { form: { summary: flood } }),
      413,
      words.forms.refusals.page(413).title,
    );
  });

  test("a message longer than it may be comes back whole", async ({ http, examples }) => {
    const asker = await http("nobody");
    const long = "parola ".repeat(200).trim();
    const answer = await asker.post(`/opportunita/${examples.published.code}`, {
      form: { name: "Prova Lunga", contact: "lunga@prova.invalid", message: long },
    });
    await refusedWith(answer, 422, words.forms.errors.too_long({ max: 800 }));
    expect(await answer.text()).toContain(long);
  });

  test("a body that is no form", async ({ http }) => {
    const asker = await http("nobody");
    const answer = await asker.post(paths.signIn(), { headers: { "content-type": "application/json" }, data: "{}" });
    await refusedWith(answer, 400, words.forms.refusals.page(400).title);
  });
});
