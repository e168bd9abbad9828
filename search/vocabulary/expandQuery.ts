import { stem } from "../italian/stem";
import { variants, type Variant } from "../italian/variants";
import type { Word } from "../italian/words";
import type { Lexicon } from "../readText";

const READING_TRUST = 0.95;
const READINGS_PER_WORD = 2;
export const MAX_WORDS = 12;

/** What was typed, with its synonyms, and with each word that no label has read as one that some label has. */
export async function expandQuery(lexicon: Lexicon, typed: readonly Word[]): Promise<Variant[]> {
  const known = await lexicon.known(typed.map((word) => word.stem));
  const unknownWords = typed.filter((word) => !known.has(word.stem));
  const readings = await Promise.all(
    unknownWords.map(async (word) => ({ word, read: await lexicon.readings(word.text, READINGS_PER_WORD) })),
  );
  const replacements = Array.from(
    { length: READINGS_PER_WORD },
    (_, at) => new Map(readings.flatMap(({ word, read }) => (read[at] === undefined ? [] : [[word.text, read[at]]]))),
  );
  return [
    ...variants(typed, "names"),
    ...replacements.filter((way) => way.size > 0).flatMap((way) => reread(typed, way)),
  ];
}

function reread(typed: readonly Word[], way: ReadonlyMap<string, string>): Variant[] {
  const list = typed.map((word) => {
    const read = way.get(word.text);
    return read === undefined ? word : { text: read, stem: stem(read) };
  });
  return variants(list, "names")
    .slice(0, 3)
    .map((variant) => ({ ...variant, trust: variant.trust * READING_TRUST }));
}
