import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, LAUNCH_FLAGS } from "../support/chromium.mjs";
import { faultsOf } from "../e2e/looks";
import { compileSheet, GALLERY, renderPage } from "./gallery/pages";

/** WCAG 2.2, 1.4.12: what a reader may set. */
const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
const executablePath = findChromium();

/** All components in a real browser, in the compositions of the designed screens, errors included. */
describe.skipIf(!executablePath)("components in a browser", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-gallery-"));
  const sheets = { public: compileSheet("public"), staff: compileSheet("staff") };
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: LAUNCH_FLAGS });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, width: number) {
    const one = GALLERY.find((each) => each.name === name);
    if (!one) throw new Error(`No page ${name}`);
    const file = path.join(folder, `${name}.html`);
    fs.writeFileSync(file, renderPage(one, "it", sheets[one.sheet]));
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`file://${file}`);
  }

  const names = GALLERY.map(({ name }) => name);

  it.each(names)(
    "%s has no fault a page may have, and never scrolls sideways with the reader's text spacing",
    { timeout: 60_000 },
    async (name) => {
      await open(name, 1280);
      expect(await faultsOf(page)).toEqual([]);
      await page.addStyleTag({ content: TEXT_SPACING });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );

  it("puts the focus on the summary of errors without any script", async () => {
    await open("wizard", 1280);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("errors");
  });

  it("opens the menu on a phone without any script, and shows every link on a wide screen", async () => {
    const link = page.getByRole("link", { name: "Lo sportello", exact: true });
    await open("list", 360);
    expect(await link.isVisible()).toBe(false);
    await page.getByText("Menu", { exact: true }).click();
    expect(await link.isVisible()).toBe(true);
    await open("list", 1280);
    expect(await link.isVisible()).toBe(true);
  });
});
