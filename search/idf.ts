/** The share of the summed idf of the words a posting must have, on both engines: one common word alone is not enough. */
export const QUORUM = 0.5;

/** Inverse document frequency of a word that so many postings have: rare words more than common ones, and nothing one that no posting has. */
export function idf(having: number, everything: number): number {
  return having === 0 ? 0 : Math.log(1 + (Math.max(0, everything - having) + 0.5) / (having + 0.5));
}
