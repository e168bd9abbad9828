import type { SearchAnswer, SearchHit, SearchQuery, Sort } from "../../port";
import type { Matches } from "../matches";
import { createCounts } from "./counts";
import { filterMask, type FilterContext } from "./filterMask";
import { createTopK } from "./topK";
import { EVERYWHERE } from "./packedPostings";

type Counted = Pick<SearchAnswer, "hits" | "total" | "exactTotal" | "facets" | "places">;

/** The page and every facet, in one walk over the postings that have the words. */
export function createAnswer(query: SearchQuery, around: FilterContext, matches: Matches): Counted {
  const {
    count,
    columns: { closesOn },
  } = around.postings;
  const { slots, exact } = matches;
  const failing = filterMask(query, around);
  const counts = createCounts(around);
  const first = createTopK(query.page * query.pageSize, comparison(query.sort, around, matches));
  let total = 0;
  let exactTotal = 0;
  // From the end, where the newest are: they come first in most orders, and who comes after the first page costs one comparison.
  for (let at = (slots?.length ?? count) - 1; at >= 0; at--) {
    const slot = slots?.[at] ?? at;
    if ((closesOn[slot] ?? 0) < around.today) continue;
    const failed = failing(slot);
    if ((failed & (failed - 1)) !== 0) continue;
    counts.add(slot, failed);
    if (failed !== 0) continue;
    total++;
    exactTotal += slots ? (exact[at] ?? 0) : 1;
    first.offer(at);
  }
  const page = first.inOrder().slice((query.page - 1) * query.pageSize);
  return {
    hits: page.map((at) => hitOf(at, around, matches)),
    total,
    exactTotal,
    facets: counts.facets(),
    places: counts.places(),
  };
}

function hitOf(at: number, { postings, kmOf }: FilterContext, { slots, scores, exact }: Matches): SearchHit {
  const slot = slots?.[at] ?? at;
  const { code, place } = postings.columns;
  const km = kmOf?.[place[slot] ?? 0] ?? Infinity;
  return {
    postingId: postings.ids[slot] as SearchHit["postingId"],
    code: code[slot] ?? 0,
    score: slots ? (scores[at] ?? 0) : 0,
    exact: !slots || exact[at] === 1,
    distanceKm: place[slot] === EVERYWHERE || !Number.isFinite(km) ? null : km,
  };
}

type Comparison = (one: number, other: number) => number;

/** Postings with every word come first in every order: nobody sorts by pay to see what was not asked. */
function comparison(sort: Sort, { postings, kmOf }: FilterContext, { slots, scores, exact }: Matches): Comparison {
  const { closesOn, publishedOn, pay, place, code } = postings.columns;
  const slotOf = (at: number) => slots?.[at] ?? at;
  const itself = (at: number) => at;
  const falling =
    (values: ArrayLike<number>, where: (at: number) => number): Comparison =>
    (one, other) =>
      (values[where(other)] ?? 0) - (values[where(one)] ?? 0);
  const far = (at: number) => Math.min(kmOf?.[place[slotOf(at)] ?? 0] ?? Infinity, Number.MAX_SAFE_INTEGER);
  const [byWords, byScore, byDay, byCode] = [
    falling(exact, itself),
    falling(scores, itself),
    falling(publishedOn, slotOf),
    falling(code, slotOf),
  ];
  const by: Record<Sort, Comparison> = {
    relevance: byScore,
    newest: byDay,
    closing: (one, other) => (closesOn[slotOf(one)] ?? 0) - (closesOn[slotOf(other)] ?? 0),
    nearest: kmOf ? (one, other) => far(one) - far(other) : byScore,
    pay: falling(pay, slotOf),
  };
  // Without words all are alike in them.
  const steps = slots
    ? [byWords, by[sort], byScore, byDay, byCode]
    : [by[sort] === byScore ? byDay : by[sort], byDay, byCode];
  return (one, other) => {
    for (const step of steps) {
      const difference = step(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
