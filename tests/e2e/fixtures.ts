import { test as base, expect, type APIRequestContext, type BrowserContext, type Page } from "@playwright/test";
import { makeExamples, type Examples } from "../support/examples";
import { openSiteDatabase, type SiteDatabase } from "../support/siteDatabase";
import { sessionOf, type Role } from "./roles";

interface Fixtures {
  /** Another person with a browser of their own, watched like the first. */
  newVisitor: () => Promise<Page>;
  /** A browser where this role is signed in already. */
  as: (role: Role) => Promise<Page>;
  /** The one browser this worker keeps for a role, to look at many pages quickly: it only reads. */
  looking: (role: Role) => Promise<Page>;
  /** Requests without a browser, with the session of this role. Redirects are not followed. */
  http: (role: Role) => Promise<APIRequestContext>;
}

interface Shared {
  /** The database of the site under test, to look up ids and to see what was written. */
  database: SiteDatabase;
  /** Records to fill addresses with. */
  examples: Examples;
  kept: Map<Role, { page: Page; faults: string[] }>;
}

/**
 * `test` with the product's address as base, which fails when a page writes an error to the
 * console, throws one, or asks anything of another host.
 */
export const test = base.extend<Fixtures, Shared>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's shape
  baseURL: async ({}, give) => give(process.env["SITE_UNDER_TEST"]),
  database: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, give) => {
      const database = openSiteDatabase();
      await give(database);
      await database.close();
    },
    { scope: "worker" },
  ],
  examples: [async ({ database }, give) => give(await makeExamples(database)), { scope: "worker", timeout: 60_000 }],
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, give) => {
      const kept: Shared["kept"] = new Map();
      await give(kept);
      for (const { page } of kept.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  looking: async ({ browser, kept, baseURL }, give) => {
    for (const { faults } of kept.values()) faults.length = 0;
    await give(async (role) => {
      const known = kept.get(role);
      if (known) return known.page;
      const context = await browser.newContext({ baseURL: baseURL ?? "", storageState: await sessionOf(role) });
      const faults = watch(context, baseURL ?? "");
      const page = await context.newPage();
      kept.set(role, { page, faults });
      return page;
    });
    expect(
      [...kept.values()].flatMap(({ faults }) => faults),
      "errors of the page, or requests to other hosts",
    ).toEqual([]);
  },
  context: async ({ context, baseURL }, give) => {
    const faults = watch(context, baseURL ?? "");
    await give(context);
    expect(faults, "errors of the page, or requests to other hosts").toEqual([]);
  },
  newVisitor: async ({ browser, baseURL }, give) => {
    const opened: BrowserContext[] = [];
    const faults: string[] = [];
    await give(async () => {
      const context = await browser.newContext(); // with the project's own settings
      watch(context, baseURL ?? "", faults);
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
    expect(faults, "errors of the page, or requests to other hosts").toEqual([]);
  },
  as: async ({ newVisitor }, give) => {
    await give(async (role) => {
      const page = await newVisitor();
      await page.context().addCookies((await sessionOf(role)).cookies);
      return page;
    });
  },
  http: async ({ playwright, baseURL }, give) => {
    const opened = new Map<Role, APIRequestContext>();
    await give(async (role) => {
      const asker =
        opened.get(role) ??
        (await playwright.request.newContext({
          baseURL: baseURL ?? "",
          storageState: await sessionOf(role),
          maxRedirects: 0,
        }));
      opened.set(role, asker);
      return asker;
    });
    for (const asker of opened.values()) await asker.dispose();
  },
});

export { expect };

function watch(context: BrowserContext, baseURL: string, faults: string[] = []): string[] {
  const pages = new Set<string>(); // a page that answers 404 or 422 is logged by the browser as an error: it is none
  context.on("request", (request) => {
    if (request.isNavigationRequest()) pages.add(withoutMark(request.url()));
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(baseURL).host) faults.push(`asked ${request.url()}`);
  });
  context.on("console", (message) => {
    const ofAPage =
      message.text().startsWith("Failed to load resource") && pages.has(withoutMark(message.location().url));
    if (message.type() === "error" && !ofAPage) faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (thrown) => faults.push(String(thrown.error())));
  return faults;
}

function withoutMark(address: string): string {
  return address.replace(/#.*$/, "");
}
