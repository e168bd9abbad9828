import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { languageOf, LOCALES, wordsFor } from "~/text/words";
import { findSettings } from "~db/queries/settings/settings";
import type { SiteDatabase } from "../support/siteDatabase";
import { expect, test } from "./fixtures";
import type { Role } from "./roles";

/** Where each begins to follow links. */
const BEGINNINGS: [Role, string][] = [
  ["nobody", "/en"],
  ["seeker", "/en/inizio"],
  ["member", "/en/inizio"],
  ["operator", "/en/inizio"],
  ["secretary", "/en/inizio"],
  ["admin", "/en/inizio"],
];
/** Of addresses that differ by a record only, so many are read. */
const EACH = 2;
const AT_MOST = 60;
/** Letters speak the language of who receives them. */
const LETTERS = `/en${paths.demoMail()}`;
/** Files, and links that are no page. */
const NOT_PAGES =
  /^(\/en)?\/(api\/v1|assets|fonts|favicon|icons|images|robots\.txt|healthz)|\.(csv|svg|png|xml|ics|rss|atom|pdf|json|ttl|rdf|jsonld)$/;

/** Italian sentences of the interface that no English page may show: those with no parameter and no English twin. */
function interfaceWords(): string[] {
  const english = new Set(stringsIn(wordsFor("en")));
  const names = new Set(LOCALES.map((locale) => languageOf(locale).name));
  return stringsIn(wordsFor("it")).filter((text) => text.length > 3 && !english.has(text) && !names.has(text));
}

function stringsIn(words: unknown): string[] {
  if (typeof words === "string") return [words.trim()];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(stringsIn) : [];
}

interface Seen {
  language: string | null;
  links: string[];
  texts: string[];
}

/** Runs in the page: where it leads and what it says; what is marked as another language is left out. */
function look(): Seen {
  const own = (element: Element) => element.closest('[lang]:not(html):not([lang="en"]), code') === null;
  const led = [...document.querySelectorAll("a[href], form[action]")].filter(own);
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    if (node.parentElement && own(node.parentElement)) texts.push(node.textContent ?? "");
  for (const element of document.querySelectorAll("[aria-label], [placeholder]")) {
    if (own(element)) texts.push(element.getAttribute("aria-label") ?? "", element.getAttribute("placeholder") ?? "");
  }
  return {
    language: document.documentElement.getAttribute("lang"),
    links: led.map((element) => element.getAttribute("href") ?? element.getAttribute("action") ?? ""),
    texts: texts.map((text) => text.trim()).filter((text) => text !== ""),
  };
}

/** What organisations and the Comune wrote stays in their language, even where it says what a label says. */
async function writtenByOthers({ db }: SiteDatabase): Promise<Set<string>> {
  const { siteName, deskName, comuneName } = await findSettings(db);
  const adverts = await db
    .selectFrom("postings")
    .select(["title", "description", "otherRequirements", "scheduleNote", "payNote"])
    .execute();
  const lines = adverts.flatMap((advert) => Object.values(advert).flatMap((text) => text?.split("\n") ?? []));
  return new Set([siteName, deskName, comuneName, ...lines.map((line) => line.trim())]);
}

async function faultsAt(
  page: Page,
  address: string,
  italian: Set<string>,
): Promise<{ faults: string[]; next: string[] }> {
  const answer = await page.goto(address);
  const status = answer?.status() ?? 0;
  if (status !== 200) return { faults: [`${address}: status ${status}`], next: [] };
  const { language, links, texts } = await page.evaluate(look);
  const inner = links.filter((link) => link.startsWith("/") && !NOT_PAGES.test(link.replace(/[?#].*$/, "")));
  const english = (link: string) => /^\/en(?=[/?#]|$)/.test(link);
  return {
    faults: [
      ...(english(new URL(page.url()).pathname) ? [] : [`${address}: leads to the Italian ${page.url()}`]),
      ...(language === "en" ? [] : [`${address}: html lang is ${language}`]),
      ...inner.filter((link) => !english(link)).map((link) => `${address}: the link ${link} leaves English`),
      ...texts.filter((text) => italian.has(text)).map((text) => `${address}: "${text}" is Italian`),
    ],
    next: inner.filter(english),
  };
}

/** The same page for another record: "/en/opportunita/L-12" and "/en/opportunita/L-13". */
function kindOf(address: string): string {
  return address.replace(/[?#].*$/, "").replace(/\/(L-\d+|[\da-f]{8}-[\da-f-]{27}|[\w-]{43})(?=\/|$)/g, "/:id");
}

test.describe.configure({ mode: "parallel" });

for (const [role, beginning] of BEGINNINGS) {
  test(`${role}: English pages stay English`, async ({ as, database }) => {
    test.setTimeout(120_000);
    const others = await writtenByOthers(database);
    const italian = new Set(interfaceWords().filter((text) => !others.has(text)));
    const page = await as(role);
    const [waiting, seen, faults] = [[beginning], new Map<string, number>(), new Set<string>()];
    for (let address = waiting.shift(); address !== undefined && seen.size < AT_MOST; address = waiting.shift()) {
      const kind = kindOf(address);
      const times = seen.get(kind) ?? 0;
      if (kind === LETTERS || times >= (kind.includes(":id") ? EACH : 1)) continue;
      seen.set(kind, times + 1);
      const { faults: found, next } = await faultsAt(page, address, italian);
      for (const fault of found) faults.add(fault);
      waiting.push(...next);
    }
    expect([...faults]).toEqual([]);
    expect(seen.size, "pages reached").toBeGreaterThan(role === "nobody" ? 12 : 4);
  });
}
