import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect } from "../fixtures";

/** The address in a letter that matches, read where whoever tries the product reads it: letters arrive within moments. */
export async function linkInLetter(
  page: Page,
  { to, about, leads }: { to: string; about: string; leads: RegExp },
): Promise<string> {
  let address = "";
  await expect(async () => {
    await page.goto(paths.demoMail());
    const letter = page.getByRole("group").filter({ hasText: to }).filter({ hasText: about }).first();
    await expect(letter).toBeAttached({ timeout: 500 });
    const links = await letter.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    address = links.find((href) => leads.test(href)) ?? "";
    expect(address, `a link like ${leads} in the letter to ${to}`).not.toBe("");
  }).toPass({ timeout: 20_000 });
  return address;
}

/** Follows it as a person does: opens the letter and presses the link. */
export async function openFromLetter(page: Page, letter: { to: string; about: string; leads: RegExp }): Promise<void> {
  const address = await linkInLetter(page, letter);
  const pressed = page.locator(`a[href="${address}"]`).first();
  if (!(await pressed.isVisible())) await page.getByRole("group").filter({ has: pressed }).locator("summary").click();
  await pressed.click();
}
