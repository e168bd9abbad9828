import { beforeAll, expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { LOCALES, type Locale } from "~/text/words";
import { registerOrganisation } from "~/usecases/accounts/registerOrganisation";
import { requestPasswordReset } from "~/usecases/accounts/requestPasswordReset";
import { requestAlert } from "~/usecases/alerts/requestAlert";
import { applyToPosting } from "~/usecases/applications/applyToPosting";
import { resendLinks } from "~/usecases/applications/resendLinks";
import { registerForEvent } from "~/usecases/registrations/registerForEvent";
import { testDatabase } from "../../support/database";
import { anOrganisationIn, aPostingIn, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let job: PostingId;
let lab: PostingId;

beforeAll(async () => {
  await insertWorld(db);
  const organisation = await anOrganisationIn(db);
  job = await aPostingIn(db, organisation);
  lab = await aPostingIn(db, organisation, {
    kind: "lab",
    contract: null,
    places: 40,
    beginsAt: "2027-01-20T10:00:00+01:00",
  });
});

/** Addresses of the site in the letters this address got, without the site's own name. */
async function linksTo(address: string): Promise<string[]> {
  const letters = await db.selectFrom("mails").select("body").where("toAddress", "=", address).execute();
  return letters.flatMap(({ body }) => body.match(/http:\/\/prova\.invalid\S*/g) ?? []).map((link) => link.slice(20));
}

const VAT = ["01234560461", "01234570460", "01234580469"];

test.each(LOCALES.map((locale, at) => [locale, at] as const))(
  "whoever reads %s is led to pages in that language by every letter",
  async (locale: Locale, at) => {
    const email = `lettere-${locale}@prova.invalid`;
    const person = { name: "Nives Provetta", contact: { email, phone: null }, submissionKey: null, locale };
    await applyToPosting(context, VISITOR, { ...person, postingId: job, message: null, ticks: [] });
    await registerForEvent(context, VISITOR, { ...person, postingId: lab, note: null });
    await resendLinks(context, VISITOR, { email, locale });
    await requestAlert(context, VISITOR, { email, query: "q=magazzino&v=1", frequency: "daily", locale });
    const registration = {
      organisationName: `Ditta ${locale}`,
      kind: "employer" as const,
      comune: "046017",
      phone: "0583442200",
      name: "Nives Provetta",
      passwordHash: "x",
      locale,
    };
    await registerOrganisation(context, VISITOR, { ...registration, email, vatNumber: VAT[at] ?? "" });
    const second = `seconda-${email}`;
    await registerOrganisation(context, VISITOR, { ...registration, email: second, vatNumber: VAT[at] ?? "" });
    await requestPasswordReset(context, VISITOR, { email, locale });
    const links = [...(await linksTo(email)), ...(await linksTo(second))];
    expect(links.length).toBeGreaterThanOrEqual(8);
    const prefix = locale === "it" ? /^\/(?!en\/|fr\/)/ : new RegExp(`^/${locale}/`);
    expect(links.filter((link) => !prefix.test(link))).toEqual([]);
  },
);

test("a French reader gets the letter of an event in French", async () => {
  const email = "atelier@prova.invalid";
  await registerForEvent(context, VISITOR, {
    postingId: lab,
    name: "Aminata Essai",
    contact: { email, phone: null },
    note: null,
    submissionKey: null,
    locale: "fr",
  });
  const letter = await db
    .selectFrom("mails")
    .select(["subject", "body"])
    .where("toAddress", "=", email)
    .executeTakeFirstOrThrow();
  expect(letter.subject).toMatch(/^Confirmez votre inscription/);
  expect(letter.body).toContain("Bonjour Aminata Essai,");
});
