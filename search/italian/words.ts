import { fold } from "./fold";
import { stem } from "./stem";
import { STOP_WORDS } from "./stopWords";

export interface Word {
  /** Lower case, without accents. */
  text: string;
  /** Without gender and number. */
  stem: string;
}

/** The words that count, in order. If nothing but stop words was typed, those are kept. */
export function words(text: string): Word[] {
  const folded = fold(text);
  const meaningful = folded.filter((word) => !STOP_WORDS.has(word));
  return (meaningful.length > 0 ? meaningful : folded).map((word) => ({ text: word, stem: stem(word) }));
}

/** The stems of a text, in order, repeated as they are. */
export function stems(text: string): string[] {
  return words(text).map((word) => word.stem);
}
