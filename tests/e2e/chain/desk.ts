import type { Page } from "@playwright/test";
import { DEMO_PASSWORD } from "~/domain/access/demoAccounts";
import { paths } from "~/paths";
import { expect } from "../fixtures";
import { emailOf } from "../roles";
import { button, field, link, words } from "../words";
import type { Cast } from "./cast";

const matches = words.matching.desk;
const { review } = words.postings;
const organisations = words.organisations.desk;
const { day } = words.shell;
const { signIn } = words.accounts;

export async function signsIn(page: Page): Promise<void> {
  await page.goto(paths.signIn());
  await field(page, signIn.email).fill(emailOf("operator"));
  await field(page, signIn.password).fill(DEMO_PASSWORD);
  await button(page, signIn.submit).click();
  await expect(page.getByRole("heading", { level: 1, name: day.title })).toBeVisible();
}

/** Nothing is published before the desk knows who writes. */
export async function verifiesAndApproves(page: Page, { title, organisation }: Cast): Promise<void> {
  await page.goto(paths.staff.reviews());
  await page.getByRole("main").getByRole("link", { name: title }).first().click();
  await button(page, review.approve).click();
  await expect(
    page.getByText(words.forms.refusals.why.not_verified),
    "an advert of somebody unknown is not approved",
  ).toBeVisible();
  await link(page, review.verifyLink(organisation.name)).click();
  await field(page, organisations.evidenceKinds.revenue_agency).check();
  await button(page, organisations.verify).click();
  await expect(page.getByText(organisations.done.verify)).toBeVisible();
  await page.goto(paths.staff.reviews());
  await page.getByRole("main").getByRole("link", { name: title }).first().click();
  await button(page, review.approve).click();
  await expect(page.getByText(review.done.approve)).toBeVisible();
}

export async function registersAPerson(page: Page, { person }: Cast): Promise<void> {
  await page.goto(paths.staff.day());
  await page.getByRole("main").getByRole("link", { name: day.newPerson }).first().click();
  await field(page, words.people.form.givenName).fill(person.givenName);
  await field(page, words.people.form.familyName).fill(person.familyName);
  await field(page, words.people.form.birthDate).fill("7/3/1994");
  await field(page, words.people.form.email).fill(person.email);
  await field(page, words.people.form.comune).fill("Lucca");
  const wanted = page.locator("section").filter({ has: page.getByRole("heading", { name: words.people.form.wants }) });
  await field(wanted, words.people.form.pick).fill("restauratrice di mobili");
  await wanted.getByRole("button").click();
  await wanted.getByRole("group", { name: words.people.form.found }).getByRole("checkbox").first().check();
  await expect(field(page, words.people.form.familyName), "what was typed is still there after a search").toHaveValue(
    person.familyName,
  );
  await page
    .getByRole("group", { name: words.people.form.preferred })
    .getByLabel(words.postings.terms.contract.fixed_term, { exact: true })
    .check();
  await field(page, words.people.form.availableFrom).fill("oggi");
  await button(page, words.people.form.save).click();
  await expect(page.getByText(words.people.file.done.registered)).toBeVisible();
}

/** Only on the basis of something seen, and until a day. */
export async function flags(page: Page): Promise<void> {
  const adding = page
    .getByRole("group")
    .filter({ has: page.getByRole("button", { name: words.flags.list.save, includeHidden: true }) });
  await adding.locator("summary").click();
  await field(adding, words.flags.list.kind).selectOption({ label: words.flags.terms.flagKind.social_services });
  await field(adding, words.flags.list.evidence).fill("Scheda dei servizi sociali vista il giorno stesso");
  await button(adding, words.flags.list.save).click();
  await expect(page.getByText(words.people.file.done.set)).toBeVisible();
  await expect(page.getByText(words.flags.terms.flagKind.social_services, { exact: true }).first()).toBeVisible();
}

/** The adverts for the person, with the reasons of the score. */
export async function matchesThePerson(page: Page, { title }: Cast): Promise<void> {
  await link(page, words.people.file.matches).click();
  await seesExplained(page, title);
}

async function seesExplained(page: Page, name: string) {
  const row = page.getByRole("group").filter({ has: page.locator("summary").filter({ hasText: name }) });
  await row.locator("summary").click();
  await expect(row.getByRole("columnheader", { name: matches.explained.criterion })).toBeVisible();
  await expect(row.getByText(matches.relation.occupation.same)).toBeVisible();
  return row;
}

/** The people for the advert; the one who fits best is asked, with an answer date. */
export async function proposes(page: Page, { title, person }: Cast): Promise<void> {
  await page.goto(paths.staff.postings({ q: title }));
  await page.getByRole("main").getByRole("link", { name: title }).first().click();
  await page.getByRole("link", { name: words.postings.desk.findPeople }).first().click();
  const row = await seesExplained(page, `${person.givenName} ${person.familyName}`);
  await field(row, matches.propose.message).fill("Ti abbiamo pensata per questo laboratorio.");
  await button(row, matches.propose.title(person.givenName)).click();
  await expect(page.getByText(matches.propose.done(`${person.givenName} ${person.familyName}`))).toBeVisible();
}
