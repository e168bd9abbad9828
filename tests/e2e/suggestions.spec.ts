import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect, test } from "./fixtures";
import { field, words } from "./words";

const searchOf = (page: Page) => field(page.getByRole("main").getByRole("search"), words.postings.search.what);
const options = (page: Page) => page.getByRole("listbox", { name: words.alerts.suggestions.label }).getByRole("option");

/** The option a screen reader announces. */
async function activeIn(input: Locator, page: Page): Promise<string | null> {
  const id = await input.getAttribute("aria-activedescendant");
  return id === null ? null : page.locator(`#${id}`).textContent();
}

for (const [name, path] of [
  ["home", paths.home()],
  ["list", paths.postings()],
] as const) {
  test(`suggestions by keyboard: ${name}`, async ({ page }) => {
    await page.goto(path);
    const input = searchOf(page);
    await expect(input).toHaveRole("combobox");
    await input.pressSequentially("magaz");
    await expect(options(page).first()).toBeVisible();
    await expect(
      page
        .getByRole("main")
        .getByRole("status")
        .filter({ hasText: /suggeriment/ }),
    ).toHaveText(/^\d+ suggeriment[io]/);
    await expect(input).toHaveAttribute("aria-expanded", "true");
    expect(await activeIn(input, page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    expect(await activeIn(input, page)).toBe(await options(page).first().textContent());
    await page.keyboard.press("ArrowUp");
    expect(await activeIn(input, page)).toBeNull(); // back in the field
    await page.keyboard.press("ArrowUp");
    expect(await activeIn(input, page)).toBe(await options(page).last().textContent());
    await page.keyboard.press("Escape");
    await expect(input).toHaveAttribute("aria-expanded", "false");
    await expect(input).toHaveValue("magaz");
    await page.keyboard.press("ArrowDown");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/opportunita\?.*q=[^&]+/);
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  });
}

test("a Comune among the suggestions leads to what there is in it; a press of the mouse too", async ({ page }) => {
  await page.goto(paths.postings());
  await searchOf(page).pressSequentially("capann");
  await options(page).filter({ hasText: "Capannori" }).click();
  await page.waitForURL(/dove=046007/);
});

test("the open list offends no rule, and nothing of the page lies over it at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" }); // no scrolling on its way when it is looked at
  await page.goto(paths.home());
  await searchOf(page).pressSequentially("magaz");
  await expect(options(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("form[role=search]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const covered = await options(page).evaluateAll((items) =>
    items.flatMap((item) => {
      item.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = item.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above && item.contains(above) && height >= 44
        ? []
        : [`${item.textContent}: ${height} px, under ${above?.tagName ?? "nothing"}.${above?.className ?? ""}`];
    }),
  );
  expect(covered).toEqual([]);
});

test("choosing an occupation in the wizard keeps it as if it had been looked up", async ({ as, examples }) => {
  const page = await as("member");
  await page.goto(paths.organisation.details(examples.drafts.job));
  const input = page.locator("input[name=occupationWords]");
  await input.pressSequentially("mulettista");
  await expect(options(page).first()).toBeVisible();
  const chosen =
    (await options(page)
      .first()
      .evaluate((item) => item.firstChild?.textContent)) ?? "";
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("input[type=radio][name=occupationId]:checked")).toHaveCount(1);
  await expect(page.locator("label").filter({ hasText: chosen }).first()).toBeVisible();
  await expect(input).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search field is a plain field of a plain form", async ({ page }) => {
    await page.goto(paths.postings());
    const input = searchOf(page);
    await expect(input).toHaveRole("textbox");
    await input.fill("magazzino");
    await input.press("Enter");
    await page.waitForURL(/q=magazzino/);
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  });

  test("alert, saved posting and reminder are asked for with forms alone", async ({ page }) => {
    await page.goto(`${paths.postings()}?q=magazzino&v=1`);
    await page.getByRole("link", { name: words.alerts.offer.action }).click();
    await page.getByLabel(words.alerts.ask.email).first().fill("tea.tasto@prova.invalid");
    await page.getByRole("button", { name: words.alerts.ask.submit }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.alerts.sent.title })).toBeVisible();

    await page.goto(`${paths.postings()}?q=magazzino&v=1`);
    await page.getByRole("main").getByRole("article").first().getByRole("link").click();
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.getByRole("button", { name: words.alerts.saved.save }).click();
    await page.getByRole("status").getByRole("link", { name: words.alerts.saved.see }).click();
    await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
    await page.getByRole("button", { name: title }).click();
    await expect(page.getByRole("heading", { name: words.alerts.saved.empty })).toBeVisible();
  });
});
