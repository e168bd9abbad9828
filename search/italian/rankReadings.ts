import { editDistance, editsAllowed } from "./typos";

/** Words shorter than this are not completed. */
const MIN_PREFIX_LENGTH = 3;

/** False for what is neither completed nor corrected: very short words, numbers and codes. */
export function canBeRead(typed: string): boolean {
  return typed.length >= MIN_PREFIX_LENGTH && !/\d/.test(typed);
}

/** The likeliest first of the known words that `typed` begins or is within the typing errors allowed of; at most `most`. */
export function rankReadings(typed: string, words: readonly string[], limit: number): string[] {
  const allowed = editsAllowed(typed);
  const near = words.map((word) => ({
    word,
    begins: word.startsWith(typed),
    edits: editDistance(typed, word, allowed),
  }));
  const fit = near
    .filter((reading) => reading.begins || (allowed > 0 && reading.edits <= allowed))
    .sort((a, b) => Number(a.edits > allowed) - Number(b.edits > allowed) || a.edits - b.edits);
  return [...new Set(fit.map((reading) => reading.word))].slice(0, limit);
}
