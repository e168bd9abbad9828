import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect } from "../fixtures";
import { button, field, words } from "../words";
import type { Cast } from "./cast";
import { openFromLetter } from "./posta";

const { apply, letters } = words.applications;
const { status } = apply;

/** Looks for the advert by a word of it and opens its page. */
export async function findsBySearch(page: Page, { title, word }: Cast): Promise<void> {
  await page.goto(paths.postings());
  const search = page.getByRole("main").getByRole("search");
  await field(search, words.postings.search.what).fill(word);
  await button(search, words.postings.search.submit).click();
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Without an account and without a CV; then the letter, its link, the button. Leads to the applicant's own page. */
export async function applies(
  page: Page,
  { title }: Cast,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const form = page.getByRole("form", { name: apply.title });
  await field(form, apply.message).fill("So lavorare il legno.");
  await field(form, apply.name).fill(name);
  await field(form, apply.contact).fill(email);
  await button(form, apply.submit).click();
  await expect(page.getByRole("heading", { level: 1, name: status.titles.waiting })).toBeVisible();
  const { subject } = letters.confirmApplication({ name, title, organisation: "", link: "", status: "" });
  await openFromLetter(page, { to: email, about: subject, leads: /conferma$/ });
  await button(page, apply.confirm.submit).click();
  await expect(page.getByText(status.doneNotice.confirmed)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: status.titles.sent })).toBeVisible();
}

/** The link in the letter of a proposal, and a yes. */
export async function accepts(page: Page, { title, person }: Cast): Promise<void> {
  await openFromLetter(page, {
    to: person.email,
    about: `Lo sportello ti propone: ${title}`,
    leads: /^\/candidatura\/[\w-]+$/,
  });
  await expect(page.getByRole("heading", { level: 1, name: status.titles.proposed })).toBeVisible();
  await button(page, status.accept).click();
  await expect(page.getByText(status.doneNotice.send)).toBeVisible();
}

export async function withdraws(page: Page): Promise<void> {
  await button(page, status.withdraw).click();
  await expect(page.getByText(status.doneNotice.withdraw)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: status.titles.withdrawn })).toBeVisible();
}

/** The applicant comes back to the page kept since. */
export async function findsThemselves(page: Page, state: "interview" | "not_selected"): Promise<void> {
  await page.goto(page.url());
  await expect(page.getByRole("heading", { level: 1, name: status.titles[state] })).toBeVisible();
  if (state === "interview") await expect(page.getByText("Bottega di Via Inventata 7").first()).toBeVisible();
  else await expect(page.getByText(words.applications.terms.rejectionReason.experience)).toBeVisible();
}
