import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import { stems } from "../italian/words";
import type { PostingDocument } from "../port";
import { SYNONYMS } from "../synonyms";
import { postingRecord } from "./record";

/** The server takes no more synonyms of one phrase. */
const MAX_SYNONYMS = 50;
/** Comuni, days, titles: every value is wanted, not the first hundred. */
const MAX_VALUES = 1000;
/** Ends of pages that can be reached: 500 pages. */
const LAST_HIT = 20_000;

const COUNTED = [
  "kind",
  "place",
  "contractGroup",
  "workingTime",
  "shifts",
  "groups",
  "licences",
  "languages",
  "remote",
  "choices",
  "stems",
  "title",
  "id",
];
const COMPARED = ["education", "closesOn", "startsOn", "code", "version"];

/** Everything the live index is set to. A change here makes a new index beside the live one (see `rebuild.ts`). */
export const SETTINGS: Settings = {
  searchableAttributes: ["titleStems", "labelStems", "moreStems", "textStems", "titleWords", "every"],
  displayedAttributes: ["*"],
  filterableAttributes: [
    { attributePatterns: ["words"], features: { facetSearch: true, filter: { equality: false, comparison: false } } },
    { attributePatterns: COUNTED, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    { attributePatterns: COMPARED, features: { facetSearch: false, filter: { equality: true, comparison: true } } },
  ],
  sortableAttributes: ["_geo", "closesOn", "pay", "publishedOn"],
  // The asked order comes first: who sorts by pay wants pay. Which postings have every word is decided before (see `engine.ts`).
  rankingRules: ["sort", "words", "attributeRank", "exactness", "titleLength:asc", "publishedOn:desc", "code:desc"],
  // Numbers of letters in a word, for corrections; texts themselves are asked as they are.
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ["titleStems", "labelStems", "moreStems", "textStems", "every"],
    disableOnNumbers: true,
  },
  synonyms: synonyms(),
  stopWords: [],
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["ita"] }],
  proximityPrecision: "byAttribute",
  prefixSearch: "indexingTime",
  faceting: { maxValuesPerFacet: MAX_VALUES, sortFacetValuesBy: { "*": "alpha", title: "count", words: "count" } },
  pagination: { maxTotalHits: LAST_HIT },
};

/** Phrases of stems → the other phrases of their groups. */
function synonyms(): Record<string, string[]> {
  const synonymSets = new Map<string, Set<string>>();
  for (const group of SYNONYMS) {
    const phrases = [...new Set(group.map((phrase) => stems(phrase).join(" ")))];
    for (const phrase of phrases)
      synonymSets.set(
        phrase,
        new Set([...(synonymSets.get(phrase) ?? []), ...phrases.filter((other) => other !== phrase)]),
      );
  }
  return Object.fromEntries(
    [...synonymSets]
      .filter(([, others]) => others.size > 0)
      .map(([phrase, others]) => [phrase, [...others].slice(0, MAX_SYNONYMS)]),
  );
}

/** Has a bit of everything: if folding or stemming change, its record does. */
const PROBE = {
  postingId: "",
  code: 1,
  kind: "job",
  title: "Cameriere/a e addetto/a alle vendite, C# e O.S.S.",
  occupationId: null,
  iscoCode: "5131",
  occupationLabels: ["magazziniere", "direttrice"],
  skills: ["qualità"],
  employer: "L'Officina",
  place: "Lucca",
  description: "amiche, operai e professoresse",
  comune: "046017",
  latitude: 1,
  longitude: 2,
  remote: "no",
  contractGroup: "permanent",
  workingTime: "part_time_vertical",
  shifts: ["night"],
  seasonal: true,
  experienceMonths: 0,
  educationLevel: 4,
  languages: ["en"],
  requiredLicences: ["b"],
  usefulLicences: ["forklift"],
  reachableWithoutCar: true,
  reserved: "art1",
  payMonthlyCents: 1,
  startsOn: "2026-01-01",
  closesOn: "2026-01-02",
  publishedOn: "2026-01-01",
  version: 1,
} as unknown as PostingDocument;

/** Twelve letters that change when the settings or the shape of the records do. */
export function formOf(settings: Settings = SETTINGS): string {
  return createHash("sha256")
    .update(JSON.stringify([settings, postingRecord(PROBE, "")]))
    .digest("hex")
    .slice(0, 12);
}

export const FORM = formOf();
