import { localPath, paths } from "~/paths";
import { LOCALES } from "~/text/words";
import { escapeXml } from "../plainText";

/** What the protocol of site maps allows in one file. */
export const MAX_ADDRESSES = 50_000;

/** A page in every language it exists in. */
export interface Page {
  path: string;
  /** When its content last changed; null where nothing says it. */
  changedAt: Date | null;
}

/** Public pages that are always there, with what lists them. Postings come after. */
export function standingPages(listChangedAt: Date): Page[] {
  const lists = [paths.home(), paths.postings(), paths.calendar()];
  const pages = [
    paths.service(),
    paths.desk(),
    paths.forOrganisations(),
    paths.howMatchingWorks(),
    paths.faq(),
    paths.glossary(),
    paths.ownBusiness(),
    paths.easy(),
    paths.alerts(),
    paths.openData.home(),
    paths.api.home(),
    paths.embed.builder(),
    paths.accessibility(),
    paths.privacy(),
    paths.legalNotes(),
  ];
  return [
    ...lists.map((path) => ({ path, changedAt: listChangedAt })),
    ...pages.map((path) => ({ path, changedAt: null })),
  ];
}

/** The pages of each file, no file holding more addresses than `most`. */
export function sitemapParts(pages: readonly Page[], limit = MAX_ADDRESSES): Page[][] {
  const perFile = Math.max(1, Math.floor(limit / LOCALES.length));
  const parts: Page[][] = [];
  for (let from = 0; from < pages.length; from += perFile) parts.push(pages.slice(from, from + perFile));
  return parts;
}

/** One file: every page in every language, each naming the others. */
export function writeSitemap(pages: readonly Page[], siteUrl: string): string {
  const rows = pages.flatMap(({ path, changedAt }) => {
    const address = (locale: string) => escapeXml(siteUrl + localPath(locale, path));
    const others = [
      ...LOCALES.map((locale) => [locale, address(locale)] as const),
      ["x-default", address("it")] as const,
    ]
      .map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
      .join("");
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return LOCALES.map((locale) => `<url><loc>${address(locale)}</loc>${changed}${others}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${rows.join("\n")}\n</urlset>\n`;
}

/** The list of the files, when one is not enough. */
export function writeSitemapIndex(parts: readonly (readonly Page[])[], siteUrl: string): string {
  const rows = parts.map((pages, at) => {
    const last = Math.max(...pages.map(({ changedAt }) => changedAt?.getTime() ?? 0));
    return `<sitemap><loc>${escapeXml(siteUrl + paths.feeds.sitemapPart(at + 1))}</loc>${last > 0 ? `<lastmod>${new Date(last).toISOString()}</lastmod>` : ""}</sitemap>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</sitemapindex>\n`;
}
