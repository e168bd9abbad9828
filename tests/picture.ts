// npx tsx tests/picture.ts: makes the picture of the README again, from the product running in demonstration mode.
import { statSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findChromium, LAUNCH_FLAGS } from "./support/chromium.mjs";

const HELP = `npx tsx tests/picture.ts [ADDRESS]
Writes public/look/home.png from the home page of the product running at ADDRESS (http://localhost:3000).`;
const PICTURE = path.resolve(import.meta.dirname, "../public/look/home.png");
const MOST_BYTES = 200_000;

async function main([address = "http://localhost:3000"]: string[]): Promise<void> {
  if (address === "--help") return console.log(HELP);
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: LAUNCH_FLAGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: "it-IT",
      timezoneId: "Europe/Rome",
    });
    await page.goto(address, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
  const { size } = statSync(PICTURE);
  if (size > MOST_BYTES) throw new Error(`The picture weighs ${size} bytes: more than ${MOST_BYTES}.`);
  console.log(`Written: public/look/home.png, ${Math.round(size / 1000)} kB.`);
}

await main(process.argv.slice(2));
