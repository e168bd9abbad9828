import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { gulpease, sentencesOf } from "../support/gulpease";
import { addressOf, EXPECTATIONS } from "./expectations";
import { expect, test } from "./fixtures";

/*
 * What the official validator of public-sector sites looks for, and how the public pages read: on every page a visitor may open.
 */

const ALLOWED_FONTS = ["Titillium Web", "Lora", "Roboto Mono"];
const LEAST_SHARE = 0.3;
const EASY = 60;
const LONGEST_SENTENCE = 25;
/** Embedded in others' sites, without our frame. */
const NOT_PAGES = /^\/(\*$|incorpora\/)/;
/** What others write: their words are not ours to count, nor are they on a page of one person. */
const OTHERS_WORDS = /^\/(opportunita|calendario|eventi|posta|api|salvate|avvisi)/;

/** Every page of the table a visitor may open. */
const PUBLIC = Object.entries(EXPECTATIONS).flatMap(([pattern, cases]) =>
  NOT_PAGES.test(pattern)
    ? []
    : cases
        .filter(({ answers }) => answers.nobody === "page")
        .slice(0, 1)
        .map(({ filled }) => ({ pattern, filled })),
);

/** Every class of the Bootstrap Italia installed. */
const BOOTSTRAP_ITALIA = new Set(
  (
    fs
      .readFileSync(path.resolve("node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css"), "utf8")
      .match(/\.[a-zA-Z][\w-]*/g) ?? []
  ).map((name) => name.slice(1)),
);

interface Sight {
  version: string;
  classes: string[];
  fonts: string[];
  elements: string[];
  indexed: boolean;
  /** Running text: paragraphs, items, answers. */
  blocks: string[];
  alternates: string[];
}

/** Runs in the page. */
function look(): Sight {
  const all = [...document.querySelectorAll("body *")];
  const text = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, p")];
  const main = [...document.querySelectorAll("main p, main li, main dd")].filter(
    (block) =>
      block.closest("[lang]:not(html)") === null && block.querySelector("p, li, input, a.btn, button") === null,
  );
  return {
    version: getComputedStyle(document.documentElement).getPropertyValue("--bootstrap-italia-version").trim(),
    classes: all.flatMap((element) => [...element.classList]),
    fonts: [
      ...new Set(
        text.map((element) => getComputedStyle(element).fontFamily.split(",")[0]?.replace(/["']/g, "").trim() ?? ""),
      ),
    ],
    elements: [...document.querySelectorAll("[data-element]")].map(
      (element) => element.getAttribute("data-element") ?? "",
    ),
    indexed: document.querySelector('meta[name="robots"][content*="noindex"]') === null,
    blocks: main.map((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim()),
    alternates: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
      (link) => link.getAttribute("hreflang") ?? "",
    ),
  };
}

const FOOTER = [
  "faq",
  "report-inefficiency",
  "privacy-policy-link",
  "legal-notes",
  "accessibility-link",
  "appointment-booking",
];
const RATING = [
  "feedback",
  "feedback-title",
  ...[1, 2, 3, 4, 5].map((stars) => `feedback-rate-${stars}`),
  "feedback-rating-positive",
  "feedback-rating-negative",
  "feedback-rating-question",
  "feedback-rating-answer",
  "feedback-input-text",
];
const SHEET = [
  "metatag",
  "breadcrumb",
  "service-title",
  "service-description",
  "service-status",
  "service-topic",
  "page-index",
  "service-addressed",
  "service-how-to",
  "service-needed",
  "service-achieved",
  "service-calendar-text",
  "service-online-access",
  "service-booking-access",
  "service-area",
];

function faultsIn({ version, classes, fonts, elements, indexed }: Sight, home: boolean): string[] {
  const share = classes.filter((name) => BOOTSTRAP_ITALIA.has(name)).length / classes.length;
  const wanted = [...FOOTER, ...(indexed ? RATING : []), ...(home ? [] : ["breadcrumb"])];
  return [
    ...(/^["']?2\.\d+/.test(version) ? [] : [`the version of Bootstrap Italia is "${version}"`]),
    ...(share >= LEAST_SHARE ? [] : [`${Math.round(share * 100)}% of the classes are Bootstrap Italia's`]),
    ...fonts.filter((font) => !ALLOWED_FONTS.includes(font)).map((font) => `text in ${font}`),
    ...wanted.filter((name) => !elements.includes(name)).map((name) => `no ${name}`),
  ];
}

/** Sentences too long, and the whole if it is hard. */
function hardIn(blocks: string[]): string[] {
  const running = blocks.filter((block) => block.split(" ").length >= 6);
  const ease = gulpease(running);
  const long = running.flatMap(sentencesOf).filter((sentence) => sentence.split(" ").length > LONGEST_SENTENCE);
  return [
    ...(ease < EASY ? [`Gulpease ${ease.toFixed(0)}`] : []),
    ...long.map((sentence) => `long: ${sentence.slice(0, 120)}`),
  ];
}

test.describe.configure({ mode: "parallel" });

for (const { pattern, filled } of PUBLIC) {
  test(`${pattern} keeps the public sector's contract, and reads easily`, async ({ looking, http, examples }) => {
    const address = addressOf(pattern, filled?.(examples));
    const kind = (await (await http("nobody")).get(address)).headers()["content-type"] ?? "";
    test.skip(!kind.startsWith("text/html"), "a file, not a page");
    const page = await looking("nobody");
    await page.goto(address);
    const sight = await page.evaluate(look);
    const legalFormula = (block: string) => !block.startsWith("In applicazione del principio open by default");
    expect([
      ...faultsIn(sight, pattern === "/"),
      ...(OTHERS_WORDS.test(pattern) || !sight.indexed ? [] : hardIn(sight.blocks.filter(legalFormula))),
    ]).toEqual([]);
    if (sight.indexed) expect(sight.alternates).toEqual(expect.arrayContaining(["it", "en"]));
  });
}

test("the service sheet has its index, its marks and its data", async ({ page }) => {
  await page.goto(paths.service());
  const { elements } = await page.evaluate(look);
  expect(SHEET.filter((name) => !elements.includes(name))).toEqual([]);
  await expect(page.locator('[data-element="page-index"] a')).toHaveText([
    "A chi è rivolto",
    "Come fare",
    "Cosa serve",
    "Cosa si ottiene",
    "Tempi e scadenze",
    "Accedi al servizio",
    "Condizioni di servizio",
    "Contatti",
  ]);
  for (const link of await page.locator('[data-element="page-index"] a').all())
    await expect(page.locator((await link.getAttribute("href")) ?? "")).toBeVisible();
  const data = JSON.parse((await page.locator('script[data-element="metatag"]').textContent()) ?? "{}") as Record<
    string,
    unknown
  >;
  expect(data).toMatchObject({
    "@type": "GovernmentService",
    name: "Cercare lavoro con lo sportello",
    serviceType: "Lavoro",
  });
});

test("the legal notes begin with the licence of the contents", async ({ page }) => {
  await page.goto(paths.legalNotes());
  await expect(page.locator('[data-element="legal-notes-section"]')).toHaveText("Licenza dei contenuti");
});

async function vote(page: Page, stars: number): Promise<void> {
  await page.locator(`[data-element="feedback-rate-${stars}"]`).click();
  await page.getByRole("button", { name: "Manda il voto" }).click();
}

test("a page is rated, then explained, and the reader comes back to it", async ({ page, database }) => {
  await page.goto(paths.glossary());
  await vote(page, 2);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie per il voto");
  await page.getByLabel("A volte le indicazioni non erano chiare").check();
  await page.getByLabel(/Vuoi aggiungere altri dettagli/).fill("Mancano delle sigle.");
  await page.getByRole("button", { name: "Manda", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, il tuo parere ci serve");
  await page.getByRole("link", { name: "Torna alla pagina" }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.glossary()}$`));
  const kept = await database.db
    .selectFrom("pageRatings")
    .select(["path", "rating", "reason"])
    .where("words", "=", "Mancano delle sigle.")
    .executeTakeFirst();
  expect(kept).toEqual({ path: "/glossario", rating: 2, reason: "unclear" });
});
