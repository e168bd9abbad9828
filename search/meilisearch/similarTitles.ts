import type { ReadText } from "../readText";
import { isOneOf } from "./conditions";
import type { QueryContext } from "./runSearch";
import type { Counts, MatchFilters } from "./matchFilters";

/** Fewer postings than this by their words, and titles that resemble what was typed are looked at too, as on PostgreSQL. */
const MIN_MATCHES = 10;
const MAX_SIMILAR = 20;

/**
 * Adds postings whose titles have one of the words, typing errors allowed, where the words alone find few: no page is empty because of
 * one word. Asked without filters, so that no filter changes what is found.
 */
export async function withSimilarTitles(
  { connection, signal }: QueryContext,
  { text, filters, counts }: { text: ReadText; filters: MatchFilters; counts: Counts },
): Promise<MatchFilters> {
  if (hasManyMatches(filters, counts)) return filters;
  const indexUid = connection.live;
  const [counted, similar] = await connection.query(
    [
      { indexUid, limit: 0, ...(filters.enough === null ? { filter: "code = -1" } : { filter: filters.enough }) },
      {
        indexUid,
        q: text.folded,
        attributesToSearchOn: ["titleWords"],
        matchingStrategy: "frequency",
        limit: MAX_SIMILAR,
        attributesToRetrieve: ["id"],
      },
    ],
    signal,
  );
  const ids = (similar?.hits ?? []).flatMap((hit) => hit.id ?? []);
  if ((counted?.estimatedTotalHits ?? 0) >= MIN_MATCHES || ids.length === 0) return filters;
  return {
    ...filters,
    enough: filters.enough === null ? isOneOf("id", ids) : `(${filters.enough}) OR (${isOneOf("id", ids)})`,
  };
}

/** One word is enough by itself, and many have it: not worth a call. */
function hasManyMatches({ alone }: MatchFilters, { of }: Counts): boolean {
  return alone.some((stem) => (of.get(stem) ?? 0) >= MIN_MATCHES);
}
