import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { sitemapParts, standingPages, writeSitemapIndex } from "~/serializers/feeds/sitemap";
import { loader as robots } from "~/routes/feeds/robots";
import { loader as sitemap } from "~/routes/feeds/sitemap";
import { loader as part } from "~/routes/feeds/sitemapPart";
import { LOCALES } from "~/text/words";
import { anOrganisationIn, aPostingIn, insertWorld, NOW } from "../../support/desk";
import { ask, publicContext, SITE } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();
const { db } = database;
const context = publicContext(database);
const codes: number[] = [];

beforeAll(async () => {
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  for (const closesOn of ["2026-12-31", "2026-11-22"]) {
    const id = await aPostingIn(db, organisationId, { closesOn });
    codes.push((await db.selectFrom("postings").select("code").where("id", "=", id).executeTakeFirstOrThrow()).code);
  }
});

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });

test("every open posting is there in every language with when it changed; an expired one is not", async () => {
  const text = await (await ask(sitemap, context, "/sitemap.xml")).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset } = parser.parse(text) as {
    urlset: { url: { loc: string; lastmod?: string; "xhtml:link": { "@hreflang": string; "@href": string }[] }[] };
  };
  const [open, expired] = codes;
  const rows = urlset.url.filter(({ loc }) => loc.endsWith(`/opportunita/L-${open}`));
  expect(rows.map(({ loc }) => loc)).toEqual(
    LOCALES.map((locale) => `${SITE}${locale === "it" ? "" : `/${locale}`}/opportunita/L-${open}`),
  );
  expect(rows.every(({ lastmod }) => lastmod !== undefined)).toBe(true);
  expect(rows[0]?.["xhtml:link"].map((link) => link["@hreflang"])).toEqual([...LOCALES, "x-default"]);
  expect(text).not.toContain(`/L-${expired}<`);
});

test("more addresses than a file may hold are parted, each file listed and served", async () => {
  const pages = standingPages(NOW);
  const parts = sitemapParts(pages, LOCALES.length * 4);
  expect(parts.every((one) => one.length <= 4)).toBe(true);
  expect(parts.flat()).toEqual(pages);
  const index = writeSitemapIndex(parts, SITE);
  expect(XMLValidator.validate(index)).toBe(true);
  expect(index).toContain(`<loc>${SITE}/sitemap/parte-${parts.length}.xml</loc>`);
  expect((await ask(part, context, "/sitemap/parte-1.xml", { params: { part: "parte-1.xml" } })).status).toBe(200);
  expect((await ask(part, context, "/sitemap/parte-2.xml", { params: { part: "parte-2.xml" } })).status).toBe(404);
});

test("robots are told the map and what is private; a demonstration is closed to them", async () => {
  const text = await (await ask(robots, context, "/robots.txt")).text();
  expect(text).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(text).toMatch(/^Disallow: \/en\/scrivania$/m);
  expect(text).not.toMatch(/^Disallow: \/$/m);
  const demo = await (await ask(robots, publicContext(database, { demo: true }), "/robots.txt")).text();
  expect(demo).toBe("User-agent: *\nDisallow: /\n");
});
