/** How many weights a model has: a power of two, so that a feature's place is its hash cut short. */
export const BUCKETS = 8192;

/** A word of a folded sentence and the places of the weights it speaks with. */
export interface WordFeatures {
  word: string;
  places: number[];
}

/**
 * The words of a folded sentence with their features: the word, the pair with the word before, and runs of three to
 * five letters, so that unknown endings and typing errors still say something. Figures count as one word.
 */
export function featuresOf(folded: string): WordFeatures[] {
  let last = "^";
  return [...folded.matchAll(/[\p{L}']+|\d+|[€%@]/gu)].map(([word]) => {
    const plain = /^\d+$/.test(word) ? `#${word.length}` : word;
    const padded = `<${plain}>`;
    const places = [hash(`w ${plain}`), hash(`b ${last} ${plain}`)];
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= padded.length; at++) places.push(hash(`c ${padded.slice(at, at + size)}`));
    last = plain;
    return { word, places };
  });
}

/** FNV-1a, cut to the number of buckets. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0) & (BUCKETS - 1);
}
