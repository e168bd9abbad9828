import type { Words } from "~/text/words";
import type { FilterGroup } from "./filterGroups";

/** A list's address with some of its answers changed. */
export type LinkTo = (change: Record<string, unknown>) => string;

interface Counted {
  value: string;
  label: string;
  count: number;
}

/** Boxes that would find nothing are left out, unless they are ticked. */
export function boxes(rows: readonly Counted[], chosen: readonly string[]): Counted[] {
  return rows.filter(({ value, count }) => count > 0 || chosen.includes(value));
}

/** A group of boxes from labels by key, counts by key and the words the address uses. */
export function groupOf<Key extends string>({
  name,
  legend,
  labels,
  counts,
  slugs,
  chosen,
}: {
  name: string;
  legend: string;
  labels: Record<Key, string>;
  counts: Partial<Record<Key, number>>;
  slugs: Record<Key, string>;
  chosen: readonly Key[];
}): FilterGroup {
  const ticked = chosen.map((key) => slugs[key]);
  const rows = (Object.keys(slugs) as Key[]).map((key) => ({
    value: slugs[key],
    label: labels[key],
    count: counts[key] ?? 0,
  }));
  return { name, legend, chosen: ticked, options: boxes(rows, ticked) };
}

/** The yes-or-nothing filters: each is a parameter of its own, with the value 1. */
export function choiceGroup<Key extends string>({
  words,
  counts,
  parameters,
  chosen,
}: {
  words: Words;
  counts: Record<Key, number>;
  parameters: Record<Key, string>;
  chosen: readonly Key[];
}): FilterGroup {
  const labels: Record<string, string> = words.postings.list.choices;
  const shown = (Object.keys(parameters) as Key[]).filter((key) => counts[key] > 0 || chosen.includes(key));
  return {
    name: "choices",
    legend: words.postings.list.filters.needs,
    chosen: chosen.map((key) => parameters[key]),
    options: shown.map((key) => ({ name: parameters[key], value: "1", label: labels[key] ?? key, count: counts[key] })),
  };
}
