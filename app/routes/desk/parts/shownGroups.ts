import { GROUPS, type Group, type Shown } from "~/domain/matching/groups";

/** Rows of each open group at first, and at most. */
export const FIRST = 20;
export const MAX_SHOWN = 200;

/** What the address asks to see: `mostra` rows of each group, and the groups named in `gruppi`. */
export function readShown(search: URLSearchParams): Shown {
  const asked = Math.trunc(Number(search.get("mostra")));
  const named = new Set((search.get("gruppi") ?? "").split(","));
  return {
    limit: Math.min(MAX_SHOWN, Math.max(FIRST, asked || FIRST)),
    groups: GROUPS.filter((group) => named.has(String(group))),
  };
}

/** The same for an address: left out where it is what opens by itself. */
export function shownQuery(
  { limit, groups = [] }: Shown,
  opened?: Group,
): { mostra: number | null; gruppi: string | null } {
  const all = GROUPS.filter((group) => groups.includes(group) || group === opened);
  return { mostra: limit > FIRST ? limit : null, gruppi: all.length > 0 ? all.join(",") : null };
}
