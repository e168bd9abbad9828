import { Feed, type Item } from "feed";
import { cardFacts } from "~/text/postings/facts";
import { cardSummary } from "~/domain/postings/summaryOf";
import { linesOf } from "~/domain/forms/text";
import { formatCode } from "~/domain/postings/code";
import { localPath, paths } from "~/paths";
import { capitalised, longDate } from "~/text/format";
import { wordsFor, type Locale } from "~/text/words";
import { escapeXml, forXml } from "../plainText";

export const FEED_FORMATS = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

type Row = Parameters<typeof cardSummary>[0] & { description: string; publishedAt: Date; updatedAt: Date };

export interface SearchFeed {
  locale: Locale;
  siteUrl: string;
  siteName: string;
  /** What the search asks, in words; empty for everything. */
  searchWords: string;
  /** Query of the list's address, without "?"; empty for everything. */
  query: string;
  /** When anything of it last changed. */
  changedAt: Date;
  postings: readonly Row[];
}

/** The newest postings of a search, for feed readers. */
export function writeSearchFeed(search: SearchFeed, format: FeedFormat): string {
  const feed = new Feed(optionsOf(search));
  for (const kind of new Set(
    search.postings.map((posting) => wordsFor(search.locale).postings.terms.postingKind[posting.kind]),
  ))
    feed.addCategory(kind);
  for (const posting of search.postings) feed.addItem(itemOf(posting, search, format));
  if (format === "json") return feed.json1();
  if (format === "rss") return feed.rss2();
  // The package writes no language in Atom, where it is an attribute of XML.
  return feed.atom1().replace("<feed ", `<feed xml:lang="${search.locale}" `);
}

function optionsOf({ locale, siteUrl, siteName, searchWords, query, changedAt }: SearchFeed) {
  const words = wordsFor(locale).api.feeds;
  const address = (path: string) => siteUrl + localPath(locale, path) + (query ? `?${query}` : "");
  return {
    id: address(paths.postings()),
    link: address(paths.postings()),
    title: forXml(`${searchWords === "" ? words.everything : words.searched(searchWords)} · ${siteName}`),
    description: words.description,
    language: locale,
    updated: changedAt,
    generator: false as const,
    copyright: words.licence,
    author: { name: siteName, link: siteUrl },
    ttl: 60,
    feedLinks: {
      rss: address(paths.feeds.rss()),
      atom: address(paths.feeds.atom()),
      json: address(paths.feeds.json()),
    },
  };
}

function itemOf(row: Row, { locale, siteUrl, siteName }: SearchFeed, format: FeedFormat): Item {
  const words = wordsFor(locale);
  const posting = cardSummary(row);
  const title = forXml(`${row.title} (${formatCode(row.code)})`);
  const link = siteUrl + localPath(locale, paths.posting(row.code));
  return {
    // Atom's title is HTML, RSS's and JSON's is text. In RSS it stands in a CDATA section, of which the package minds the first end only.
    title: format === "atom" ? escapeXml(title) : format === "rss" ? title.replaceAll("]]>", "]] >") : title,
    link,
    ...(format === "rss" ? {} : { id: link }),
    date: row.updatedAt,
    published: row.publishedAt,
    description: contentOf(row, locale),
    author: format === "atom" || format === "json" ? [{ name: forXml(row.employer || siteName) }] : [],
    category: [words.postings.terms.postingKind[posting.kind], ...(posting.comune ? [posting.comune] : [])].map(
      (name) => ({
        name,
        term: name,
      }),
    ),
  };
}

/** Employer and place, the facts of the card, the last day, and the first lines of what one does. */
function contentOf(row: Row, locale: Locale): string {
  const words = wordsFor(locale);
  const facts = cardFacts(cardSummary(row), { locale, words }).map(
    ({ label, value, note }) => `<li>${escapeXml(`${label}: ${value}${note ? ` (${note})` : ""}`)}</li>`,
  );
  const closes = row.closesOn
    ? [`<li>${escapeXml(`${words.postings.card.applyBy}: ${capitalised(longDate(locale, row.closesOn))}`)}</li>`]
    : [];
  const lines = linesOf(row.description)
    .slice(0, 5)
    .map((line) => `<p>${escapeXml(line)}</p>`);
  const who = escapeXml([row.employer, row.comune].filter(Boolean).join(", "));
  return `<p><strong>${who}</strong></p><ul>${[...facts, ...closes].join("")}</ul>${lines.join("")}`;
}
