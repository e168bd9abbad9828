import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect } from "../fixtures";
import { button, dayFrom, field, link, words } from "../words";
import type { Cast } from "./cast";

const { register } = words.accounts;
const { wizard, manage: posting } = words.postings;
const { candidates } = words.applications;
const { dashboard } = words.organisations;
const PASSWORD = "una frase lunga di prova";

/** An association registers, and is signed in at once. */
export async function registers(page: Page, { organisation }: Cast): Promise<void> {
  await page.goto(paths.forOrganisations());
  await page.getByRole("main").getByRole("link", { name: words.organisations.landing.register }).first().click();
  await field(page, register.organisationName).fill(organisation.name);
  await field(page, register.kind).selectOption({ label: words.organisations.terms.organisationKind.association });
  await field(page, register.vatNumber).fill(`IT ${organisation.vat}`);
  await field(page, register.comune).fill("Lucca");
  await field(page, register.phone).fill("0583 000 777");
  await field(page, register.name).fill("Nora Inventata");
  await field(page, register.email).fill(organisation.email);
  await field(page, register.password).fill(PASSWORD);
  await button(page, register.submit).click();
  await expect(page.getByText(dashboard.pending)).toBeVisible();
}

/** The three screens of the wizard, with a word to find the occupation by, then the check; sent to the desk. */
export async function writesAndSubmits(page: Page, cast: Cast): Promise<void> {
  await link(page, dashboard.emptyAction).click();
  await page.getByRole("radio", { name: words.postings.terms.postingKind.job }).check();
  await button(page, wizard.start).click();
  await fillsWork(page, cast);
  await fillsPeople(page);
  await field(page, wizard.responseDays).fill("10");
  await button(page, wizard.toCheck).click();
  await expect(page.getByText(wizard.nothingMissing, { exact: true })).toBeVisible();
  await button(page, wizard.send).click();
  await expect(page.getByText(posting.sent)).toBeVisible();
}

async function fillsWork(page: Page, { title }: Cast): Promise<void> {
  await field(page, wizard.title).fill(title);
  await field(page, words.postings.kinds.descriptions.job.label).fill(
    "Smonti e pulisci i mobili antichi\nRipari incastri e impiallacciature\nRifinisci a gommalacca",
  );
  await field(page, wizard.occupation).fill("restauratore di mobili");
  await button(page, wizard.search).click();
  await page.getByRole("group", { name: wizard.occupationFound }).getByRole("radio").first().check();
  await expect(field(page, wizard.title), "what was typed is still there after a search").toHaveValue(title);
  await field(page, wizard.address).fill("Via Inventata 7");
  await field(page, wizard.contract).selectOption({ label: words.postings.terms.contract.fixed_term });
  await field(page, wizard.months).fill("6");
  await field(page, wizard.weekly).fill("38,5");
  await field(page, words.postings.terms.shift.morning).check();
  await field(page, wizard.from).fill("1.450,00");
  await field(page, wizard.to).fill("1.600");
  await field(page, wizard.every).selectOption({ label: wizard.periods.month });
  await field(page, wizard.agreement).fill("H011");
  await field(page, wizard.closesOn).fill(dayFrom(40));
  await button(page, wizard.next(words.postings.kinds.steps.requirements.job)).click();
  await expect(page.getByRole("heading", { name: wizard.sections.who })).toBeVisible();
}

async function fillsPeople(page: Page): Promise<void> {
  await field(page, wizard.places).fill("2");
  await field(page, wizard.experience).fill("0");
  await button(page, wizard.next(words.postings.kinds.steps.contact.job)).click();
  await expect(page.getByRole("heading", { name: wizard.sections.promise })).toBeVisible();
}

/** The list of candidates of the advert. */
export async function opensCandidates(page: Page, { title }: Cast): Promise<void> {
  await page.goto(paths.organisation.home());
  await page.getByRole("link", { name: title }).first().click();
  await page.getByRole("main").getByRole("link", { name: posting.candidates }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: candidates.title })).toBeVisible();
}

async function opensCandidate(page: Page, cast: Cast, name: string): Promise<void> {
  await opensCandidates(page, cast);
  await link(page, name).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

export async function callsToInterview(page: Page, cast: Cast, name: string): Promise<void> {
  await opensCandidate(page, cast, name);
  const step = page.getByRole("group").filter({ has: page.getByText(candidates.interviewAt) });
  await step.locator("summary").click();
  await field(step, candidates.interviewAt).fill(`${dayFrom(5)} 10:30`);
  await field(step, candidates.interviewPlace).fill("Bottega di Via Inventata 7");
  await button(step, candidates.moves.interview).click();
  await expect(
    page.getByText(words.applications.terms.applicationStateDesk.interview, { exact: true }).first(),
  ).toBeVisible();
}

export async function rejects(page: Page, cast: Cast, name: string): Promise<void> {
  await opensCandidate(page, cast, name);
  const step = page.getByRole("group").filter({ has: page.getByText(candidates.reason, { exact: true }) });
  await step.locator("summary").click();
  await button(step, candidates.moves.reject).click();
  await expect(page, "a rejection without a reason comes back").toHaveTitle(/^Errore: /);
  await field(page, candidates.reason).selectOption({ label: words.applications.terms.rejectionReasonDesk.experience });
  await button(page, candidates.moves.reject).click();
  await expect(
    page.getByText(words.applications.terms.applicationStateDesk.not_selected, { exact: true }).first(),
  ).toBeVisible();
}
