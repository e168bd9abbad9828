import type { Locator, Page } from "@playwright/test";
import { DEMO_PASSWORD } from "~/domain/access/demoAccounts";
import { paths } from "~/paths";
import type { Examples } from "../support/examples";
import { expect, test } from "./fixtures";
import { emailOf, type Role } from "./roles";
import { field, words } from "./words";

const MOST_TABS = 200;

/** Presses Tab until this has the focus, as somebody who uses no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < MOST_TABS && !(await there()); presses += 1) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

test("the first key leads past the menus", async ({ page }) => {
  await page.goto(paths.postings());
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: words.shell.skip.main });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.activeElement?.closest("main") !== null),
    "the next stop is in the contents",
  ).toBe(true);
});

test("searching and applying without a mouse", async ({ page }) => {
  await page.goto(paths.postings());
  const search = page.getByRole("main").getByRole("search");
  await tabTo(page, field(search, words.postings.search.what));
  await page.keyboard.type("magazzino");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=magazzino/);
  const first = page.locator(`main ul a[href^="/opportunita/L-"]`).first();
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/opportunita\/L-\d+$/);
  await tabTo(page, page.getByRole("link", { name: words.postings.card.apply }).first());
  await page.keyboard.press("Enter");
  await tabTo(page, field(page, words.applications.apply.name));
  await page.keyboard.type("Tina Tastiera");
  await tabTo(page, field(page, words.applications.apply.contact));
  await page.keyboard.type("tina.tastiera@prova.invalid");
  await tabTo(page, page.getByRole("button", { name: words.applications.apply.submit }));
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: words.applications.apply.status.titles.waiting }),
  ).toBeVisible();
});

test("signing in and out without a mouse", async ({ page }) => {
  await page.goto(paths.signIn());
  await tabTo(page, field(page, words.accounts.signIn.email));
  await page.keyboard.type(emailOf("operator"));
  await page.keyboard.press("Tab");
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words.shell.day.title })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: words.shell.header.signOut }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words.pages.home.title })).toBeVisible();
});

/** Runs in the page: is the focus to be seen, and is anything over it? Null when it is, or when nothing has it. */
function faultOfFocus(): string | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const name = `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent ?? element.getAttribute("name") ?? "").trim().slice(0, 40)}"`;
  const box = element.getClientRects()[0];
  if (!box || box.width < 2 || box.height < 2) return `${name}: has the focus and cannot be seen`;
  // The middle of the part on the screen: a long text need not fit whole.
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (bottom - top < Math.min(8, box.height / 2)) return `${name}: has the focus and is out of sight`;
  const [x, y] = [box.left + box.width / 2, (top + bottom) / 2];
  const onTop = document.elementFromPoint(x, y);
  const labelled = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const own =
    onTop !== null &&
    (element.contains(onTop) || onTop.contains(element) || labelled.some((label) => label.contains(onTop)));
  if (!own)
    return `${name}: has the focus and ${onTop ? `${onTop.tagName.toLowerCase()}.${onTop.className} lies over it` : "is out of sight"}`;
  const marked = [element, ...labelled, ...(element.parentElement ? [element.parentElement] : [])];
  const sign = () =>
    marked
      .flatMap((one) =>
        ["", "::before", "::after"].map((part) => {
          const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(one, part);
          return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join();
        }),
      )
      .join();
  const focused = sign();
  element.blur();
  const plain = sign();
  element.focus();
  return focused === plain ? `${name}: has the focus and nothing shows it` : null;
}

const PAGES: [name: string, Role, (examples: Examples) => string][] = [
  ["home", "nobody", () => paths.home()],
  ["list", "nobody", () => `${paths.postings()}?q=magazzino`],
  ["advert", "nobody", (e) => `/opportunita/${e.published.code}`],
  ["applicant's page", "nobody", (e) => paths.application(e.applicants.sent)],
  ["organisation's adverts", "member", () => paths.organisation.home()],
  ["wizard", "member", (e) => paths.organisation.details(e.fullDraft)],
  ["day of the desk", "operator", () => paths.staff.day()],
  ["person", "operator", (e) => paths.staff.person(e.person)],
  ["crisis", "secretary", (e) => paths.tables.crisis(e.crisis)],
];
const STOPS = 45;

for (const [name, role, address] of PAGES) {
  test(`the focus is always in sight: ${name} (${role})`, async ({ as, examples }) => {
    const page = await as(role);
    await page.emulateMedia({ reducedMotion: "reduce" }); // no scrolling on its way when it is looked at
    await page.goto(address(examples));
    const faults = new Set<string>();
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(faultOfFocus);
      if (fault) faults.add(fault);
    }
    expect([...faults]).toEqual([]);
  });
}
