import { words, type Word } from "../italian/words";
import { LEVELS, terms, type Level } from "./terms";

export interface VocabularyItem {
  id: number;
  /** The first is the one shown. */
  labels: readonly string[];
  isco: string | null;
}

export interface WeightedLabel {
  id: number;
  itemId: number;
  label: string;
  folded: string;
  isAlias: boolean;
  isco: string | null;
  /** How many different stems the item's labels have. */
  itemStems: number;
  /** Total weight of the label's terms. */
  weight: Record<Level, number>;
}

export interface WeightedTerm {
  level: Level;
  term: string;
  /** How telling it is: ln(1 + (n − df + ½) / (df + ½)) over the items. */
  weight: number;
  /** Items for stems, labels for the others. */
  owners: number[];
}

interface Draft {
  id: number;
  item: VocabularyItem;
  label: string;
  words: Word[];
}

/** The labels and terms of a whole vocabulary, weighed against each other. Label ids count from 1. */
export function computeTermWeights(items: readonly VocabularyItem[]): {
  labels: WeightedLabel[];
  terms: WeightedTerm[];
} {
  const drafts = items.flatMap((item) => distinctLabels(item)).map((draft, at) => ({ ...draft, id: at + 1 }));
  const weightedTerms = LEVELS.flatMap((level) => computeLevelWeights(drafts, level));
  const weightOf = new Map(weightedTerms.map((term) => [`${term.level} ${term.term}`, term.weight]));
  const stemsOf = new Map<number, Set<string>>();
  for (const draft of drafts)
    stemsOf.set(draft.item.id, new Set([...(stemsOf.get(draft.item.id) ?? []), ...terms(draft.words, "stem")]));
  const total = (draft: Draft, level: Level) =>
    terms(draft.words, level).reduce((sum, term) => sum + (weightOf.get(`${level} ${term}`) ?? 0), 0);
  const labels = drafts.map((draft) => ({
    id: draft.id,
    itemId: draft.item.id,
    label: draft.label,
    folded: draft.words.map((word) => word.text).join(" "),
    isAlias: draft.label !== draft.item.labels[0],
    isco: draft.item.isco,
    itemStems: stemsOf.get(draft.item.id)?.size ?? 0,
    weight: { stem: total(draft, "stem"), root: total(draft, "root"), onset: total(draft, "onset") },
  }));
  return { labels, terms: weightedTerms };
}

/** Labels that fold to the same stems, as the two genders do, are one. "cuoco/cuoca" is two to begin with. */
function distinctLabels(item: VocabularyItem): Omit<Draft, "id">[] {
  const distinct = new Map<string, Omit<Draft, "id">>();
  for (const label of item.labels) {
    for (const part of label.split("/").filter((piece) => piece.trim().length > 2 || !label.includes("/"))) {
      const list = words(part);
      const key = list.map((word) => word.stem).join(" ");
      if (list.length > 0 && !distinct.has(key)) distinct.set(key, { item, label, words: list });
    }
  }
  return [...distinct.values()];
}

function computeLevelWeights(drafts: readonly Draft[], level: Level): WeightedTerm[] {
  const entries = new Map<string, { items: Set<number>; labels: number[] }>();
  for (const draft of drafts) {
    for (const term of terms(draft.words, level)) {
      const entry = entries.get(term) ?? { items: new Set<number>(), labels: [] };
      entry.items.add(draft.item.id);
      entry.labels.push(draft.id);
      entries.set(term, entry);
    }
  }
  const count = new Set(drafts.map((draft) => draft.item.id)).size;
  return [...entries].map(([term, { items, labels }]) => ({
    level,
    term,
    weight: Math.log(1 + (count - items.size + 0.5) / (items.size + 0.5)),
    owners: level === "stem" ? [...items] : labels,
  }));
}
