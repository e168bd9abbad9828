import { agesFact, cardFacts, closingFact, type Fact, placesFact } from "~/text/postings/facts";
import type { PostingSummary } from "~/domain/postings/summary";
import { linesOf } from "~/domain/forms/text";
import { formatCode } from "~/domain/postings/code";
import { isAcceptingApplications } from "~/domain/postings/joining";
import { isEventKind } from "~/domain/registrations/events";
import { capitalised, longDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";

export interface Desk {
  siteName: string;
  comuneName: string;
  name: string;
  address: string;
  phone: string;
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
  /** What one does, then who may ask for a call: as many lines as there is room for. */
  sections: { title: string; lines: string[] }[];
  /** How one takes part, in one line. */
  way: string;
  desk: Desk;
  /** Day of printing. */
  day: Date;
}

interface NoticeInput {
  posting: PostingSummary;
  description: string;
  /** Calls: who may ask, one condition a line. */
  eligible: string | null;
  address: string | null;
  url: string;
  desk: Desk;
  locale: Locale;
  words: Words;
  day: Date;
}

/** A published posting as its sheets say it, whatever its kind: only what it has. */
export function createNotice({
  posting,
  description,
  eligible,
  address,
  url,
  desk,
  locale,
  words,
  day,
}: NoticeInput): Notice {
  const [first, ...facts] = factsOf(posting, { locale, words });
  const place =
    [address, posting.comune].filter(Boolean).join(", ") ||
    (posting.remote === "no" ? "" : words.postings.terms.remote[posting.remote]);
  const { tasks, eligible: who } = words.postings.facts.sections;
  const sections = [
    { title: tasks[posting.kind], lines: linesOf(description) },
    { title: who, lines: linesOf(eligible) },
  ].filter(({ lines }) => lines.length > 0);
  return {
    locale,
    words,
    code: formatCode(posting.code),
    url,
    kind: words.postings.terms.postingKind[posting.kind],
    title: posting.title,
    employer: posting.employer,
    place,
    first,
    facts,
    sections,
    way: wayOf(posting, words),
    desk,
    day,
  };
}

/** The facts of the card, then what its page adds: start, seats, ages, last day. Each once. */
function factsOf(posting: PostingSummary, reader: { locale: Locale; words: Words }): [Fact, ...Fact[]] {
  const [first, ...others] = cardFacts(posting, reader);
  const start =
    posting.startsOn === null || isEventKind(posting.kind)
      ? null
      : {
          label: reader.words.postings.card.start,
          value: capitalised(longDate(reader.locale, posting.startsOn)),
          note: null,
        };
  const more = [
    start,
    posting.places > 1 ? placesFact(posting, reader) : null,
    agesFact(posting, reader),
    closingFact(posting, reader),
  ];
  const labels = new Set([first, ...others].map(({ label }) => label));
  return [first, ...others, ...more.filter((fact) => fact !== null).filter(({ label }) => !labels.has(label))];
}

function wayOf({ kind, joining }: PostingSummary, { paper }: Words): string {
  const { apply, register, door, elsewhere } = paper.applyLines;
  if (isAcceptingApplications({ kind, joining })) return apply;
  if (joining === "none") return door;
  return isEventKind(kind) && joining === "here" ? register : elsewhere;
}
