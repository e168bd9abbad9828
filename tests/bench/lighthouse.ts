/* oxlint-disable no-console */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findChromium, LAUNCH_FLAGS } from "../support/chromium.mjs";
import { withBoard } from "./boardSite";

const VERSION = "12.8.2";
const POSTINGS = 60;
const PAGES = ["/", "/opportunita", "/opportunita/L-1020"];
/** Of three visits the middle one counts: a machine that does something else slows one. */
const VISITS = 3;
const GOALS = { performance: 0.95, accessibility: 1, "best-practices": 1, seo: 1 } as const;
type Category = keyof typeof GOALS;

const HELP = `npm run bench:lighthouse: Lighthouse ${VERSION} as a phone, on the home page, the list and an advert.

Needs a build (npm run build). Starts the site on a board of its own, fetches Lighthouse with npx (the one thing here that
needs the npm registry), and uses the browser of CHROMIUM_PATH or the system's. Run it while the machine does nothing else.`;

interface Report {
  categories: Record<Category, { score: number | null }>;
  audits: Record<
    string,
    {
      id: string;
      title: string;
      score: number | null;
      scoreDisplayMode: string;
      displayValue?: string;
      details?: unknown;
    }
  >;
}

async function main(): Promise<void> {
  if (process.argv.includes("--help")) return console.log(HELP);
  const chromium = findChromium();
  if (!chromium) throw new Error("No Chromium was found: set CHROMIUM_PATH to one.");
  process.exitCode = (await withBoard(POSTINGS, async (start) => {
    const { url } = await start(64);
    const reached: boolean[] = [];
    for (const page of PAGES) reached.push(printResult(page, await middleVisit(url + page, chromium)));
    return reached.every(Boolean);
  }))
    ? 0
    : 1;
}

/** The visit whose performance is the middle one. */
async function middleVisit(address: string, chromium: string): Promise<Report> {
  const reports: Report[] = [];
  for (let visit = 0; visit < VISITS; visit++) reports.push(await measure(address, chromium));
  const performance = ({ categories }: Report) => categories.performance.score ?? 0;
  return reports.toSorted((a, b) => performance(a) - performance(b))[Math.floor(VISITS / 2)] as Report;
}

/** One visit as Lighthouse makes it, with a browser of its own that asks for nothing from elsewhere. */
async function measure(address: string, chromium: string): Promise<Report> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-lighthouse-"));
  const file = path.join(folder, "report.json");
  const flags = ["--headless=new", ...LAUNCH_FLAGS, `--user-data-dir=${path.join(folder, "profile")}`].join(" ");
  const args = [
    "--yes",
    `lighthouse@${VERSION}`,
    address,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--only-categories=${Object.keys(GOALS).join(",")}`,
    `--chrome-flags=${flags}`,
  ];
  await new Promise<void>((resolve, reject) => {
    const child = spawn("npx", args, {
      env: { ...process.env, CHROME_PATH: chromium },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}.`))));
  });
  const report = JSON.parse(fs.readFileSync(file, "utf8")) as Report;
  fs.rmSync(folder, { recursive: true, force: true });
  return report;
}

/** Prints the four figures beside their goals, and what each lost on. */
function printResult(page: string, { categories, audits }: Report): boolean {
  console.log(`\n${page}`);
  const reached = (Object.keys(GOALS) as Category[]).map((category) => {
    const score = categories[category].score ?? 0;
    const enough = score >= GOALS[category];
    console.log(
      `${enough ? "✓" : "✗"} ${category.padEnd(16)} ${score.toFixed(2)}  (goal ≥ ${GOALS[category].toFixed(2)})`,
    );
    return enough;
  });
  for (const metric of ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"])
    console.log(`  ${audits[metric]?.title}: ${audits[metric]?.displayValue}`);
  for (const { title, score, scoreDisplayMode, displayValue } of Object.values(audits)) {
    if (score !== null && score < 0.9 && scoreDisplayMode !== "informative")
      console.log(`  ! ${title} ${displayValue ?? ""}`);
  }
  return reached.every(Boolean);
}

await main();
