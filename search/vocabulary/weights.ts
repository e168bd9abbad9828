/**
 * How both engines weigh an answer; found on half of the relevance data, confirmed on the other half. PostgreSQL works it out in SQL
 * (`postgres/vocabulary/findItems.ts`), Meilisearch's candidates are worked out in `rankCandidates.ts`: change the two together.
 */
export const WEIGHTS = { stem: 0.7, root: 0.35, onset: 0.25, letters: 0.52 };
/** What the stems in common are divided by: many words make it likely that some are in common. */
export const SIZE = { base: 1.6, each: 0.1 };
/** Words the vocabulary does not have weigh as the rarest it has. */
export const UNKNOWN_WEIGHT = 8.6;
/** Labels looked at letter by letter. */
export const MAX_FUZZY_LABELS = 300;
/** Fewer labels than this by words, and labels spelt alike are looked at too. */
export const MIN_LABELS = 30;
