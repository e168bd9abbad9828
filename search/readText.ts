import { stem as stemOf } from "./italian/stem";
import { variants, type Variant } from "./italian/variants";
import { words, type Word } from "./italian/words";

/** More words than this say nothing more. */
const MAX_WORDS = 10;
const MAX_VARIANTS = 10;
const READINGS_PER_WORD = 3;
const READING_TRUST = 0.9;

/** The words an engine has. */
export interface Lexicon {
  /** Which of these stems at least one posting has. */
  known(stems: readonly string[]): Promise<ReadonlySet<string>>;
  /** Words of postings that `typed` may have been meant to be, the likeliest first. */
  readings(typed: string, limit: number): Promise<string[]>;
}

/** What was typed, understood: the ways to ask it, and what had to be guessed. */
export interface ReadText {
  /** Folded text, for letter-by-letter similarity. */
  folded: string;
  variants: Variant[];
  corrections: { typed: string; read: string }[];
  unknownWords: string[];
}

/**
 * Folds what was typed, adds synonyms, and reads unknown words as the known ones they resemble: the same for both engines, so that
 * both look for the same. Null when nothing was typed.
 */
export async function readText(lexicon: Lexicon, text: string): Promise<ReadText | null> {
  const typed = unique(words(text)).slice(0, MAX_WORDS);
  if (typed.length === 0) return null;
  const { ways, known } = await usefulWays(lexicon, variants(typed), typed);
  const unknownWords = typed.filter((word) => !known.has(word.stem) && !hasSynonym(ways, word));
  const guesses = await Promise.all(
    unknownWords.map(async (word) => ({ word, read: await lexicon.readings(word.text, READINGS_PER_WORD) })),
  );
  const guessed = guesses.filter(({ read }) => read.length > 0);
  const reread = guessed.length > 0 ? await usefulWays(lexicon, rereadings(typed, guessed), typed) : { ways: [] };
  return {
    folded: typed.map((word) => word.text).join(" "),
    variants: [...ways, ...reread.ways].slice(0, MAX_VARIANTS),
    corrections: guessed.map(({ word, read }) => ({ typed: word.text, read: read[0] ?? word.text })),
    unknownWords: guesses.filter(({ read }) => read.length === 0).map(({ word }) => word.text),
  };
}

/** The ways whose words, but for those typed, some posting has: "addetto muletto" is no help where nobody writes "muletto". */
async function usefulWays(
  lexicon: Lexicon,
  ways: readonly Variant[],
  typed: readonly Word[],
): Promise<{ ways: Variant[]; known: ReadonlySet<string> }> {
  const known = await lexicon.known([...new Set(ways.flatMap((variant) => variant.words.map((word) => word.stem)))]);
  const own = new Set(typed.map((word) => word.stem));
  return { ways: ways.filter((variant) => variant.words.every(({ stem }) => known.has(stem) || own.has(stem))), known };
}

function unique(list: readonly Word[]): Word[] {
  return [...new Map(list.map((word) => [word.stem, word])).values()];
}

/** A word no posting has, but with a synonym that one has: nothing to guess. */
function hasSynonym(ways: readonly Variant[], word: Word): boolean {
  return ways.some((variant) => variant.trust < 1 && !variant.words.some(({ stem }) => stem === word.stem));
}

/** All unknown words read as their first guess (with its synonyms), then one by one as the others. */
function rereadings(typed: readonly Word[], guesses: readonly { word: Word; read: readonly string[] }[]): Variant[] {
  const replace = (chosen: ReadonlyMap<string, string>) =>
    typed.map((word) => {
      const read = chosen.get(word.stem);
      return read === undefined ? word : { text: read, stem: stemOf(read) };
    });
  const first = new Map(guesses.map(({ word, read }) => [word.stem, read[0] ?? word.text]));
  const others = guesses.flatMap(({ word, read }) =>
    read.slice(1).map((reading) => replace(new Map(first).set(word.stem, reading))),
  );
  const lowered = (list: Variant[]) => list.map((variant) => ({ ...variant, trust: variant.trust * READING_TRUST }));
  return [
    ...lowered(variants(replace(first)).slice(0, 5)),
    ...others.map((list) => ({ words: list, trust: READING_TRUST * READING_TRUST, whole: [] })),
  ];
}
