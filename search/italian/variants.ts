import { NAME_SYNONYMS, SYNONYMS } from "../synonyms";
import { words, type Word } from "./words";

/** One way of asking the same thing. The first variant of a text is always the text itself, as typed. */
export interface Variant {
  words: Word[];
  /** 1 as typed, less where a synonym was put in. */
  trust: number;
  /** Stems of the synonym put in: half a synonym ("assistente" of "assistente familiare") is none. */
  whole: string[];
}

interface Phrase {
  stems: string[];
  others: Word[][];
}

const SYNONYM_TRUST = 0.8;
const MAX_VARIANTS = 8;

const PHRASES = { adverts: phrasesByFirstStem(SYNONYMS), names: phrasesByFirstStem([...SYNONYMS, ...NAME_SYNONYMS]) };

function phrasesByFirstStem(groups: readonly (readonly string[])[]): Map<string, Phrase[]> {
  const results = new Map<string, Phrase[]>();
  for (const group of groups) {
    const members = group.map((phrase) => words(phrase));
    for (const member of members) {
      const stems = member.map((word) => word.stem);
      const first = stems[0];
      if (first === undefined) continue;
      const others = members.filter((other) => other.map((word) => word.stem).join(" ") !== stems.join(" "));
      results.set(first, [...(results.get(first) ?? []), { stems, others }]);
    }
  }
  return results;
}

/** The text as typed, then with one phrase of it replaced by each of its synonyms; at most eight. `of`: what is searched. */
export function variants(typed: readonly Word[], of: "adverts" | "names" = "adverts"): Variant[] {
  const matches = typed.flatMap((word, at) =>
    (PHRASES[of].get(word.stem) ?? [])
      .filter((phrase) => phrase.stems.every((stem, step) => typed[at + step]?.stem === stem))
      .map((phrase) => ({ at, phrase })),
  );
  const replaced = matches.flatMap(({ at, phrase }) =>
    phrase.others.map((other, turn) => ({
      turn,
      length: phrase.stems.length,
      whole: other.map((word) => word.stem),
      words: [...typed.slice(0, at), ...other, ...typed.slice(at + phrase.stems.length)],
    })),
  );
  // Longer phrases say more; among the others every word of the text gets its first synonym before any gets its second.
  replaced.sort((a, b) => b.length - a.length || a.turn - b.turn);
  return [
    { words: [...typed], trust: 1, whole: [] },
    ...replaced.slice(0, MAX_VARIANTS - 1).map((way) => ({ words: way.words, trust: SYNONYM_TRUST, whole: way.whole })),
  ];
}
