import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import { vocabularyRecords } from "./record";

/** Everything the index of a vocabulary is set to. Which items are candidates is a filter; the server orders by length alone. */
export const VOCABULARY_SETTINGS: Settings = {
  searchableAttributes: ["names"],
  filterableAttributes: [
    { attributePatterns: ["words"], features: { facetSearch: true, filter: { equality: false, comparison: false } } },
    {
      attributePatterns: ["kind", "key", "stems", "roots", "onsets", "letters"],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: [],
  // No rule of ours: a merged answer would order by it before the weights of its questions. Among equals the records keep the order they came in.
  rankingRules: ["words", "typo", "exactness"],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  stopWords: [],
  prefixSearch: "disabled",
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["ita"] }],
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 1000 },
};

/** If folding, stemming, the weights or the synonyms of gender change, the records of this do. */
const PROBE = [
  { id: 1, labels: ["cameriere/cameriera ai piani", "Direttrice dell'O.S.S.", "addetta alla qualità"], isco: "5131" },
  { id: 2, labels: ["magazziniere", "cameriere"], isco: null },
];

/** Twelve letters that change when the settings or the shape of the records do. */
export const VOCABULARY_FORM = createHash("sha256")
  .update(JSON.stringify([VOCABULARY_SETTINGS, vocabularyRecords(PROBE, "")]))
  .digest("hex")
  .slice(0, 12);
