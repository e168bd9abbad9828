import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect } from "../fixtures";
import { button, dayFrom, field, link, words } from "../words";
import type { Cast } from "./cast";

const { crises } = words;
const { terms } = crises;

/** The secretary opens the file of a company, with its first event and the next deadline. Returns its address. */
export async function opensACrisis(page: Page, { company }: Cast): Promise<string> {
  await page.goto(paths.tables.crises());
  await link(page, crises.open).click();
  await field(page, crises.form.company).fill(company);
  await field(page, crises.form.summary).fill("Ordini dimezzati da sei mesi: la proprietà parla di una procedura.");
  await field(page, crises.form.firstEvent).fill("Telefonata delle rappresentanze dei lavoratori");
  await field(page, crises.form.tier).selectOption({ label: `${terms.tier.table}: ${terms.tierExplained.table}` });
  await field(page, crises.form.workersDirect).fill("42");
  await field(page, crises.form.jobsAtRisk).fill("20");
  await button(page, crises.form.submit).click();
  await expect(page.getByRole("heading", { level: 1, name: company })).toBeVisible();
  await addsADeadline(page);
  return new URL(page.url()).pathname;
}

async function addsADeadline(page: Page): Promise<void> {
  const adding = page
    .getByRole("group")
    .filter({ has: page.getByRole("button", { name: crises.file.deadline.submit, includeHidden: true }) })
    .last();
  if (!(await button(page, crises.file.deadline.submit).isVisible())) await adding.locator("summary").first().click();
  const form = page.locator("form").filter({ has: button(page, crises.file.deadline.submit) });
  await field(form, crises.file.deadline.name).fill("Esame congiunto");
  await field(form, crises.file.deadline.dueOn).fill(dayFrom(9));
  await button(form, crises.file.deadline.submit).click();
  await expect(page.getByText(crises.file.done.termine)).toBeVisible();
}

export async function readsTheCrisis(page: Page, { company }: Cast): Promise<void> {
  await page.goto(paths.tables.crises());
  await link(page, company).click();
  await expect(page.getByText("Telefonata delle rappresentanze dei lavoratori").first()).toBeVisible();
  await expect(page.getByText("Esame congiunto").first()).toBeVisible();
  await expect(page.getByText(crises.file.readOnly)).toBeVisible();
}

export async function findsNothing(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: words.forms.refusals.page(404).title })).toBeVisible();
}
