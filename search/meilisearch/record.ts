import { asksNoDrivingLicence, impliedWords } from "../documents";
import { stems, words } from "../italian/words";
import type { Choice, PostingDocument } from "../port";
import { dayNumber } from "../dayNumber";

/** Every record has this word, so that a ranking can ask for it and leave nobody out. */
export const EVERY = "ognuno";
/** The place of work that is wholly remote and tied to no Comune. */
export const EVERYWHERE = "remote";
/** The day of what never closes. */
export const NEVER = 999_999;

/** What Meilisearch holds of a posting. Texts are folded and stemmed here, as for PostgreSQL: the server is never asked to know Italian. */
export interface PostingRecord {
  id: string;
  code: number;
  version: number;
  /** Hash of the settings and of the shape of the record. */
  form: string;
  every: string;
  titleStems: string;
  labelStems: string;
  moreStems: string;
  textStems: string;
  /** Of all four: which records are found is a filter on these. */
  stems: string[];
  /** As written, without the description: what is completed and corrected. */
  words: string[];
  title: string;
  titleWords: string;
  /** How many different stems the title has: the fewer, the more of it was asked for. */
  titleLength: number;
  kind: string;
  comune: string | null;
  place: string | null;
  contractGroup: string | null;
  workingTime: string | null;
  shifts: string[];
  /** ISCO prefixes of one and of two digits. */
  groups: string[];
  education: number;
  licences: string[];
  languages: string[];
  remote: string;
  choices: Choice[];
  pay: number | null;
  /** Days since 1970. */
  startsOn: number | null;
  closesOn: number;
  publishedOn: number;
  _geo: { lat: number; lng: number } | null;
}

/** The record of a posting. `form`: see `settings.ts`. */
export function postingRecord(document: PostingDocument, form: string): PostingRecord {
  return {
    ...texts(document),
    ...facts(document),
    id: document.postingId,
    code: document.code,
    version: document.version,
    form,
    every: EVERY,
  };
}

function texts(document: PostingDocument) {
  const more = [...document.skills, document.employer, document.place ?? "", impliedWords(document)];
  const parts = [[document.title], document.occupationLabels, more, [document.description]].map((part) =>
    part.flatMap((text) => stems(text)),
  );
  const [title = [], labels = [], others = [], text = []] = parts;
  return {
    titleStems: title.join(" "),
    labelStems: labels.join(" "),
    moreStems: others.join(" "),
    textStems: text.join(" "),
    stems: [...new Set(parts.flat())],
    words: [
      ...new Set(
        [document.title, ...document.occupationLabels, ...more].flatMap((part) => words(part).map((word) => word.text)),
      ),
    ].filter((word) => !/\d/.test(word)),
    title: document.title,
    titleWords: words(document.title)
      .map((word) => word.text)
      .join(" "),
    titleLength: new Set(title).size,
  };
}

function facts(document: PostingDocument) {
  const { workingTime, iscoCode, latitude, longitude } = document;
  return {
    kind: document.kind,
    comune: document.comune,
    place: document.comune ?? (document.remote === "full" ? EVERYWHERE : null),
    contractGroup: document.contractGroup,
    workingTime: workingTime && (workingTime === "full_time" ? "full_time" : "part_time"),
    shifts: [...document.shifts],
    groups: iscoCode ? [iscoCode.slice(0, 1), iscoCode.slice(0, 2)] : [],
    education: document.educationLevel ?? 0,
    licences: [...new Set([...document.requiredLicences, ...document.usefulLicences])].sort(),
    languages: [...new Set(document.languages)].sort(),
    remote: document.remote,
    choices: lastingChoices(document),
    pay: document.payMonthlyCents,
    startsOn: document.startsOn === null ? null : dayNumber(document.startsOn),
    closesOn: document.closesOn === null ? NEVER : dayNumber(document.closesOn),
    publishedOn: dayNumber(document.publishedOn),
    _geo:
      document.comune === null || latitude === null || longitude === null ? null : { lat: latitude, lng: longitude },
  };
}

/** The choices that do not depend on the day. */
function lastingChoices(document: PostingDocument): Choice[] {
  const { shifts } = document;
  const holds: [Choice, boolean][] = [
    ["noExperience", document.experienceMonths === 0],
    ["noLicence", asksNoDrivingLicence(document)],
    ["withoutCar", document.reachableWithoutCar],
    ["reserved", document.reserved !== "none"],
    ["seasonal", document.seasonal],
    ["morningsOnly", shifts.length === 1 && shifts[0] === "morning"],
    ["noNights", !shifts.includes("night") && !shifts.includes("rotating")],
  ];
  return holds.filter(([, held]) => held).map(([choice]) => choice);
}
