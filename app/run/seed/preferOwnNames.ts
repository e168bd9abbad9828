import type { Source } from "~db/queries/vocabulary/vocabulary";
import { stems } from "~search/italian/words";

interface Named {
  source: Source;
  aliases: string[];
}

/**
 * What the pickers look through, so that one name never means two things: an imported entry whose title is a name of ours is
 * left out, the others lose the aliases that are names of ours. Compared as the search reads them: gender and accents do not count.
 */
export function preferOwnNames<Item extends Named>(items: readonly Item[], titlesOf: (item: Item) => string[]): Item[] {
  const own = items.filter(({ source }) => source === "local");
  const names = new Set(own.flatMap((item) => [...titlesOf(item), ...item.aliases]).map(folded));
  const isOurs = (name: string) => names.has(folded(name));
  const imported = items.filter((item) => item.source !== "local" && !titlesOf(item).some(isOurs));
  return [...own, ...imported.map((item) => ({ ...item, aliases: item.aliases.filter((alias) => !isOurs(alias)) }))];
}

function folded(name: string): string {
  return stems(name).join(" ");
}
