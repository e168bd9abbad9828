import { words } from "../../italian/words";
import type { Candidate } from "../../vocabulary/rankCandidates";
import { terms, type Level } from "../../vocabulary/terms";
import { trigrams } from "../../vocabulary/trigrams";
import {
  computeTermWeights,
  type VocabularyItem,
  type WeightedLabel,
  type WeightedTerm,
} from "../../vocabulary/termWeights";

/** An occupation or a skill, with the pieces it can be found by. */
interface ItemRecord extends Candidate {
  id: string;
  kind: "item";
  stems: string[];
  roots: string[];
  onsets: string[];
  /** As written, for corrections. */
  words: string[];
  /** The folded labels, and the groups of three letters they have: for what is spelt alike. */
  names: string[];
  letters: string[];
}

/** How telling a term is among all of them. */
interface TermRecord {
  id: string;
  kind: "term";
  key: string;
  weight: number;
}

/** What the index was made of, and how many records it must have. */
interface StampRecord {
  id: string;
  kind: "stamp";
  stamp: string;
  records: number;
}

/** What Meilisearch holds of the vocabulary: items, terms and a stamp, in one index, so that they are always of the same making. */
export type VocabularyRecord = Partial<
  Omit<ItemRecord, "kind" | "id"> & Omit<TermRecord, "kind" | "id"> & Omit<StampRecord, "kind" | "id">
> &
  Pick<ItemRecord | TermRecord | StampRecord, "id" | "kind">;

export const STAMP = "stamp";
/** Attribute with the pieces of each size. */
export const PIECES = { stem: "stems", root: "roots", onset: "onsets" } as const satisfies Record<Level, string>;

export const keyOf = (level: Level, term: string) => `${level} ${term}`;

/** Groups of three letters; the ends of words are letters here. */
export function lettersOf(folded: string): string[] {
  return [...trigrams(folded)].map((group) => group.replaceAll(" ", "_"));
}

/** The records of a whole vocabulary, those that say least first: equals are found in this order. */
export function vocabularyRecords(items: readonly VocabularyItem[], stamp: string): VocabularyRecord[] {
  const weighed = computeTermWeights(items);
  const byItem = new Map<number, WeightedLabel[]>();
  for (const label of weighed.labels) byItem.set(label.itemId, [...(byItem.get(label.itemId) ?? []), label]);
  const itemRecords = [...byItem.values()]
    .map((labels) => itemRecord(labels))
    .sort((a, b) => a.itemStems - b.itemStems);
  const records = [...itemRecords, ...weighed.terms.map((term, at) => termRecord(term, at))];
  return [...records, { id: STAMP, kind: "stamp", stamp, records: records.length + 1 }];
}

function itemRecord(weighed: readonly WeightedLabel[]): ItemRecord {
  const { itemId = 0, isco = null, itemStems = 0 } = weighed[0] ?? {};
  const shown = weighed.find((label) => !label.isAlias) ?? weighed[0];
  const all = weighed.flatMap((label) => words(label.folded));
  return {
    id: `item-${itemId}`,
    kind: "item",
    itemId,
    isco,
    itemStems,
    label: shown?.label ?? "",
    labels: weighed.map(({ label, folded, isAlias, weight }) => ({
      label,
      folded,
      isAlias,
      stems: words(folded).map((word) => word.stem),
      root: weight.root,
      onset: weight.onset,
    })),
    stems: terms(all, "stem"),
    roots: terms(all, "root"),
    onsets: terms(all, "onset"),
    words: [...new Set(all.map((word) => word.text))].filter((word) => !/\d/.test(word)),
    names: weighed.map(({ folded }) => folded),
    letters: lettersOf(weighed.map(({ folded }) => folded).join(" ")),
  };
}

function termRecord({ level, term, weight }: WeightedTerm, at: number): TermRecord {
  return { id: `term-${at}`, kind: "term", key: keyOf(level, term), weight };
}
