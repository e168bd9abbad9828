import type { PostingId } from "~/domain/ids";
import type { ReadDb } from "~db/client";
import { listPublishedSince } from "~db/queries/alerts/alerts";
import type { SearchEngine, SearchMoment } from "~search/port";
import { parseQuery } from "~search/query";

/** What came out in time answers a kept search: with every word asked, newest first. */
export type NewPostings = (query: string, since: Date) => Promise<PostingId[]>;

const PAGE = 200;
/** A posting published at the edge of the last run may not have been seen by it: it is looked at again, and never sent twice. */
const EDGE_MS = 600_000;

/**
 * Looks for what was published after `oldest`, once for each different search however many addresses keep it.
 * Addresses of the list are read as the list itself reads them, so a search saved years ago still answers.
 */
export async function createNewPostingsFinder(
  db: ReadDb,
  search: SearchEngine,
  { oldest, moment }: { oldest: Date; moment: SearchMoment },
): Promise<NewPostings> {
  const edge = (since: Date) => new Date(since.getTime() - EDGE_MS);
  const published = new Map(
    (await listPublishedSince(db, edge(oldest))).map(({ id, publishedAt }) => [id, publishedAt?.getTime() ?? 0]),
  );
  const answers = new Map<string, Promise<PostingId[]>>();
  return async (query, since) => {
    const answer = answers.get(query) ?? answersTo(search, { query, moment, published });
    answers.set(query, answer);
    const from = edge(since).getTime();
    return (await answer).filter((id) => (published.get(id) ?? 0) > from);
  };
}

async function answersTo(
  search: SearchEngine,
  { query, moment, published }: { query: string; moment: SearchMoment; published: ReadonlyMap<PostingId, number> },
): Promise<PostingId[]> {
  if (published.size === 0) return [];
  const request = { ...parseQuery(new URLSearchParams(query)), sort: "newest" as const, pageSize: PAGE };
  const ids: PostingId[] = [];
  for (let page = 1; ; page += 1) {
    const { hits } = await search.search({ ...request, page }, moment);
    const exact = hits.filter((hit) => hit.exact);
    ids.push(...exact.map(({ postingId }) => postingId).filter((id) => published.has(id)));
    if (exact.length < PAGE || ids.length >= published.size) return ids;
  }
}
