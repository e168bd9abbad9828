import { cardFacts, type Fact } from "~/components/posting/facts";
import type { PostingSummary } from "~/components/posting/summary";
import { linesOf } from "~/domain/forms/text";
import { formatCode } from "~/domain/postings/code";
import { capitalised, longDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";

export interface Desk {
  siteName: string;
  comuneName: string;
  name: string;
  address: string;
  phone: string;
  hours: readonly string[];
}

/** What a sheet says of one posting: words ready to be drawn. */
export interface Notice {
  locale: Locale;
  words: Words;
  code: string;
  /** The posting's page, which the square code holds. */
  url: string;
  kind: string;
  title: string;
  employer: string;
  /** "Via del Rogio 14, Porcari" */
  place: string;
  /** Pay, or what comes first for its kind. */
  first: Fact;
  facts: Fact[];
  tasks: string[];
  desk: Desk;
  /** Day of printing. */
  day: Date;
}

interface Given {
  posting: PostingSummary;
  description: string;
  address: string | null;
  url: string;
  desk: Desk;
  locale: Locale;
  words: Words;
  day: Date;
}

/** A published posting as its sheets say it, whatever its kind: only what it has. */
export function noticeOf({ posting, description, address, url, desk, locale, words, day }: Given): Notice {
  const text = words.shell.posting;
  const reader = { locale, words };
  const [first, ...others] = cardFacts(posting, reader);
  const dated = (label: string, iso: string | null): Fact[] => (iso === null ? [] : [{ label, value: capitalised(longDate(locale, iso)), note: null }]);
  const known = new Set([first, ...others].map(({ label }) => label));
  const facts = [
    ...others,
    ...dated(text.start, posting.startsOn),
    ...(posting.places > 1 && !known.has(text.places) ? [{ label: text.places, value: String(posting.places), note: null }] : []),
    ...dated(text.applyBy, posting.closesOn),
  ];
  const place = [address, posting.comune].filter(Boolean).join(", ") || (posting.remote === "no" ? "" : words.terms.remote[posting.remote]);
  return { locale, words, code: formatCode(posting.code), url, kind: words.terms.postingKind[posting.kind], title: posting.title, employer: posting.employer, place, first, facts, tasks: linesOf(description), desk, day };
}
