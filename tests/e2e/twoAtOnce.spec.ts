import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { paths } from "~/paths";
import { expect, test } from "./fixtures";
import type { Role } from "./roles";

/** The fields of the form on a page that has this text among its own, as a browser would send them untouched. */
async function fieldsOf(asker: APIRequestContext, address: string, mark: string): Promise<URLSearchParams> {
  const page = await (await asker.get(address)).text();
  const form = page.split("<form").find((piece) => (piece.split("</form>")[0] ?? "").includes(mark));
  if (!form) throw new Error(`${address} has no form with ${mark}`);
  const inside = form.split("</form>")[0] ?? "";
  const fields = new URLSearchParams();
  for (const [tag] of inside.matchAll(/<input\b[^>]*>/g)) {
    const [name, value, type] = ["name", "value", "type"].map((key) => attribute(tag, key));
    if (!name || type === "submit") continue;
    if ((type === "checkbox" || type === "radio") && !/\schecked(?:=|\s|>)/.test(tag)) continue;
    fields.append(name, value ?? "");
  }
  for (const [, attributes = "", text = ""] of inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(attributes, "name");
    if (name) fields.append(name, decode(text));
  }
  for (const [, attributes = "", options = ""] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(attributes, "name");
    const chosen = /<option\b([^>]*\sselected[^>]*)>/.exec(options)?.[1] ?? /<option\b([^>]*)>/.exec(options)?.[1];
    if (name) fields.append(name, attribute(chosen ?? "", "value") ?? "");
  }
  return fields;
}

function post(asker: APIRequestContext, address: string, form: URLSearchParams) {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return asker.post(address, { data: form.toString(), headers, maxRedirects: 0 });
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1];
  return value === undefined ? undefined : decode(value);
}

const decode = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

interface Kind {
  name: string;
  role: Role;
  address: string;
  /** Words that only this form of the page has. */
  mark: string;
  typed: Record<string, string>;
  /** How many rows of the register one such deed writes. */
  lines: number;
}

test("every kind of form sent twenty times at once is one deed with one answer", async ({
  http,
  database,
  examples,
}) => {
  test.setTimeout(180_000);
  const mark = randomUUID().slice(0, 8);
  const email = `venti.${mark}@prova.invalid`;
  const kinds: Kind[] = [
    {
      name: "application",
      role: "nobody",
      address: `/opportunita/${examples.published.code}`,
      mark: 'id="candidati"',
      typed: { name: `Venti ${mark}`, contact: email },
      lines: 1,
    },
    {
      name: "report of an advert",
      role: "nobody",
      address: `/opportunita/${examples.published.code}/segnala`,
      mark: 'name="words"',
      typed: { reason: "other", words: `Venti ${mark}` },
      lines: 1,
    },
    {
      name: "a new draft",
      role: "member",
      address: paths.organisation.newPosting(),
      mark: 'name="kind"',
      typed: { kind: "job" },
      lines: 1,
    },
    {
      name: "a screen of the wizard",
      role: "member",
      address: paths.organisation.contact(examples.fullDraft),
      mark: 'name="responseDays"',
      typed: { go: "next", contactName: `Venti ${mark}` },
      lines: 1,
    },
    {
      name: "a note on a candidate",
      role: "member",
      address: paths.organisation.application(examples.application),
      mark: 'name="note"',
      typed: { note: `Venti ${mark}`, intent: "note" },
      lines: 1,
    },
    {
      name: "an answer kept ready",
      role: "member",
      address: paths.organisation.newTemplate(),
      mark: 'name="body"',
      typed: { name: `Venti ${mark}`, move: "contact", body: "Ciao {nome}" },
      lines: 1,
    },
    {
      name: "an event of a crisis",
      role: "secretary",
      address: paths.tables.crisis(examples.crisis),
      mark: 'value="event"',
      typed: { onDate: "oggi", kind: "meeting", title: `Venti ${mark}`, tier: "table" },
      lines: 1,
    },
    {
      name: "a deadline of a crisis",
      role: "secretary",
      address: paths.tables.crisis(examples.crisis),
      mark: 'value="deadline"',
      typed: { deadlineTitle: `Venti ${mark}`, dueOn: "31/12/2027", deadlineTier: "table" },
      lines: 1,
    },
    {
      name: "a new crisis",
      role: "secretary",
      address: paths.tables.newCrisis(),
      mark: 'name="company"',
      typed: { company: `Venti ${mark}`, summary: "Prova", firstEvent: "Telefonata", tier: "table" },
      lines: 1,
    },
    {
      name: "a user invited",
      role: "admin",
      address: paths.admin.users(),
      mark: 'name="email"',
      typed: { name: `Venti ${mark}`, email: `invito.${mark}@prova.invalid`, roles: "operator" },
      lines: 1,
    },
    {
      name: "a person registered",
      role: "operator",
      address: paths.staff.newPerson(),
      mark: 'name="givenName"',
      typed: { givenName: "Venti", familyName: mark, phone: "0583 442200" },
      lines: 1,
    },
    {
      name: "an alert",
      role: "nobody",
      address: paths.alerts(),
      mark: 'name="email"',
      typed: { email: `avviso.${mark}@prova.invalid`, frequency: "daily" },
      lines: 1,
    },
  ];
  for (const kind of kinds) {
    const asker = await http(kind.role);
    const form = await fieldsOf(asker, kind.address, kind.mark);
    for (const [name, value] of Object.entries(kind.typed)) form.set(name, value);
    const last = await database.db
      .selectFrom("auditEntries")
      .select((eb) => eb.fn.max("id").as("id"))
      .executeTakeFirst();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(asker, kind.address, form)));
    // Whoever sends too much is told so; it is no second answer.
    const taken = answers.filter((answer) => answer.status() !== 429);
    const answered = new Set(taken.map((answer) => `${answer.status()} ${answer.headers()["location"] ?? ""}`));
    expect({ kind: kind.name, answered: [...answered] }).toEqual({
      kind: kind.name,
      answered: [expect.stringMatching(/^(302|200)/)],
    });
    const lines = await database.db
      .selectFrom("auditEntries")
      .select(["deed", "recordId"])
      .where("id", ">", Number(last?.id ?? 0))
      .where("deed", "not like", "%.read")
      .execute();
    const own = lines.filter(({ deed }) => DEEDS[kind.name] === deed);
    expect({ kind: kind.name, lines: own.length }).toEqual({ kind: kind.name, lines: kind.lines });
  }
});

const DEEDS: Record<string, string> = {
  application: "application.send",
  "report of an advert": "report.send",
  "a new draft": "posting.start",
  "a screen of the wizard": "posting.save",
  "a note on a candidate": "application.note",
  "an answer kept ready": "template.add",
  "an event of a crisis": "crisis.add_event",
  "a deadline of a crisis": "crisis.add_deadline",
  "a new crisis": "crisis.open",
  "a user invited": "user.invite",
  "a person registered": "person.register",
  "an alert": "alert.ask",
};

test("who saves a file second sees what the first wrote, keeps what both can keep and chooses the rest", async ({
  as,
  http,
  database,
  examples,
}) => {
  const second = await as("operator");
  await second.goto(paths.staff.editPerson(examples.person));
  const other = await http("operator");
  const first = await fieldsOf(other, paths.staff.editPerson(examples.person), 'name="givenName"');
  first.set("phone", "347 000 9887");
  first.set("email", "prima@posta.invalid");
  await post(other, paths.staff.editPerson(examples.person), first);
  await second.locator("input[name=phone]").fill("320 000 0999");
  await second.locator("input[name=address]").fill("via del Quarto d’Ora 8");
  await second.locator(".person-form button[type=submit]").last().click();
  await expect(second.getByRole("heading", { level: 1 })).toContainText("ha salvato prima di te");
  await expect(second.getByRole("heading", { name: "Da decidere" })).toBeVisible();
  await expect(second.getByText("prima@posta.invalid")).toBeVisible();
  await expect(second.getByText("via del Quarto d’Ora 8")).toBeVisible();
  expect(await second.locator("input[type=radio]:checked").count()).toBe(0);
  await second.getByRole("button", { name: "Salva così" }).click();
  await expect(second.getByText("scegli quale versione resta").first()).toBeVisible();
  await second.getByRole("radio", { name: /320/ }).check();
  await second.getByRole("button", { name: "Salva così" }).click();
  await expect(second).toHaveURL(/fatto=saved/);
  const stored = await database.db
    .selectFrom("people")
    .select(["phone", "email", "address"])
    .where("id", "=", examples.person)
    .executeTakeFirstOrThrow();
  expect(stored).toEqual({ phone: "+393200000999", email: "prima@posta.invalid", address: "via del Quarto d’Ora 8" });
});
