import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
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

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: LAUNCH_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, width: number) {
    const one = GALLERY.find((page) => page.name === name);
    if (!one) throw new Error(`No page ${name}`);
    const file = path.join(folder, `${name}.html`);
    fs.writeFileSync(file, renderPage(one, "it", sheets[one.sheet]));
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    return {
      page,
      sideways: () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      close: () => context.close(),
    };
  }

  const names = GALLERY.map(({ name }) => name);

  it.each(names)(
    "%s has no fault a page may have, and never scrolls sideways with the reader's text spacing",
    { timeout: 60_000 },
    async (name) => {
      const { page, sideways, close } = await open(name, 1280);
      expect(await faultsOf(page)).toEqual([]);
      await page.addStyleTag({ content: TEXT_SPACING });
      expect(await sideways()).toBeLessThanOrEqual(0);
      await close();
    },
  );

  it("puts the focus on the summary of errors without any script", async () => {
    const { page, close } = await open("wizard", 1280);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("errors");
    await close();
  });

  it("opens the menu on a phone without any script, and shows every link on a wide screen", async () => {
    const phone = await open("list", 360);
    expect(await phone.page.getByRole("link", { name: "Lo sportello", exact: true }).isVisible()).toBe(false);
    await phone.page.getByText("Menu", { exact: true }).click();
    expect(await phone.page.getByRole("link", { name: "Lo sportello", exact: true }).isVisible()).toBe(true);
    await phone.close();
    const wide = await open("list", 1280);
    expect(await wide.page.getByRole("link", { name: "Lo sportello", exact: true }).isVisible()).toBe(true);
    await wide.close();
  });
});
