import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect } from "../fixtures";
import { button, dayFrom, field, link, words } from "../words";
import type { Cast } from "./cast";

const { tables, terms } = words;

/** The secretary opens the file of a company, with its first event and the next deadline. Returns its address. */
export async function opensACrisis(page: Page, { company }: Cast): Promise<string> {
  await page.goto(paths.tables.crises());
  await link(page, tables.open).click();
  await field(page, tables.form.company).fill(company);
  await field(page, tables.form.summary).fill("Ordini dimezzati da sei mesi: la proprietà parla di una procedura.");
  await field(page, tables.form.firstEvent).fill("Telefonata delle rappresentanze dei lavoratori");
  await field(page, tables.form.tier).selectOption({ label: `${terms.tier.table}: ${terms.tierExplained.table}` });
  await field(page, tables.form.workersDirect).fill("42");
  await field(page, tables.form.jobsAtRisk).fill("20");
  await button(page, tables.form.submit).click();
  await expect(page.getByRole("heading", { level: 1, name: company })).toBeVisible();
  await addsADeadline(page);
  return new URL(page.url()).pathname;
}

async function addsADeadline(page: Page): Promise<void> {
  const adding = page
    .getByRole("group")
    .filter({ has: page.getByRole("button", { name: tables.file.deadline.submit, includeHidden: true }) })
    .last();
  if (!(await button(page, tables.file.deadline.submit).isVisible())) await adding.locator("summary").first().click();
  const form = page.locator("form").filter({ has: button(page, tables.file.deadline.submit) });
  await field(form, tables.file.deadline.name).fill("Esame congiunto");
  await field(form, tables.file.deadline.dueOn).fill(dayFrom(9));
  await button(form, tables.file.deadline.submit).click();
  await expect(page.getByText(tables.file.done.termine)).toBeVisible();
}

export async function readsTheCrisis(page: Page, { company }: Cast): Promise<void> {
  await page.goto(paths.tables.crises());
  await link(page, company).click();
  await expect(page.getByText("Telefonata delle rappresentanze dei lavoratori").first()).toBeVisible();
  await expect(page.getByText("Esame congiunto").first()).toBeVisible();
  await expect(page.getByText(tables.file.readOnly)).toBeVisible();
}

export async function findsNothing(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: words.refusals.page(404).title })).toBeVisible();
}
