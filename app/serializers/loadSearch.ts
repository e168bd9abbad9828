import type { AppLoadContext } from "@remix-run/node";
import { dayStartInRome } from "~/domain/forms/dayStart";
import type { PostingId } from "~/domain/ids";
import { dayInRome } from "~/text/format";
import { describeQuery } from "~/text/postings/describeQuery";
import { wordsFor } from "~/text/words";
import { listComuni } from "~db/queries/places/places";
import { listCards } from "~db/queries/postings/postingCards";
import { findLastPublicChange, listPublicPostings } from "~db/queries/postings/publicPostings";
import { listGroups } from "~db/queries/vocabulary/vocabulary";
import type { SearchQuery, Sort } from "~search/port";
import { formatQuery, PARAMETERS, parseQuery } from "~search/query";
import { PAGE_SIZE_PARAMETER } from "./pageSize";

type Context = Pick<AppLoadContext, "db" | "search" | "now" | "locale">;

export interface SearchDefaults {
  /** How many when the address does not say. */
  defaultPageSize: number;
  /** May the address ask another number, and up to how many? */
  maxPageSize?: number;
  /** The order when the address asks none. */
  sort?: Sort;
}

/** The list's own question, as an address asks it, and the postings it finds with their public facts. */
export async function loadSearch(context: Context, request: Request, defaults: SearchDefaults) {
  const parameters = new URL(request.url).searchParams;
  const written = parseQuery(parameters);
  const query = queryOf(written, parameters, defaults);
  const today = dayInRome(context.now());
  const [answer, comuni, groups, changedAt] = await Promise.all([
    context.search.search(query, { today }),
    listComuni(context.db),
    listGroups(context.db, 1),
    loadLastChange(context),
  ]);
  const rows = await loadPostings(
    context,
    answer.hits.map((hit) => hit.postingId),
  );
  const distances = new Map(answer.hits.map((hit) => [hit.postingId, hit.distanceKm]));
  const searchWords = describeSearch(query, context.locale, { comuni, groups });
  return {
    query,
    answer,
    comuni,
    asked: searchWords,
    changedAt,
    today,
    address: formatQuery(written).toString(),
    rows: rows.map((row) => ({ ...row, distanceKm: distances.get(row.id) ?? null })),
  };
}

export type LoadedSearch = Awaited<ReturnType<typeof loadSearch>>;
export type FoundPosting = LoadedSearch["rows"][number];

/** Cards and public facts of these postings, in the order asked. */
export async function loadPostings({ db }: Pick<Context, "db">, ids: readonly PostingId[]) {
  const [cards, facts] = await Promise.all([listCards(db, ids), listPublicPostings(db, ids)]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return facts.flatMap((row) => {
    const card = byId.get(row.id);
    return card ? [{ ...card, ...row }] : [];
  });
}

/** A day that turns changes what is open, as much as somebody who writes. */
export async function loadLastChange({ db, now }: Pick<Context, "db" | "now">): Promise<Date> {
  const morning = dayStartInRome(dayInRome(now()));
  const changed = await findLastPublicChange(db);
  return changed && changed > morning ? changed : morning;
}

function queryOf(
  query: SearchQuery,
  parameters: URLSearchParams,
  { defaultPageSize, maxPageSize, sort }: SearchDefaults,
): SearchQuery {
  const many = Number(/^\d{1,4}$/.exec(parameters.get(PAGE_SIZE_PARAMETER) ?? "")?.[0] ?? defaultPageSize);
  const pageSize = maxPageSize === undefined ? defaultPageSize : Math.min(Math.max(many, 1), maxPageSize);
  return { ...query, pageSize, sort: sort && !parameters.has(PARAMETERS.sort) ? sort : query.sort };
}

interface QueryNames {
  comuni: readonly { istat: string; name: string }[];
  groups: readonly { code: string; labelIt: string; labelEn: string | null }[];
}

/** What a search asks, in words of the page's language; empty for everything. */
function describeSearch(query: SearchQuery, locale: AppLoadContext["locale"], { comuni, groups }: QueryNames): string {
  const group = groups.find(({ code }) => code === query.occupationGroup);
  const names = {
    words: wordsFor(locale),
    comune: comuni.find(({ istat }) => istat === query.comune)?.name ?? "",
    trade: (locale === "it" ? null : group?.labelEn) ?? group?.labelIt ?? "",
  };
  return describeQuery(query, names)
    .map(({ label }) => label)
    .join(", ");
}
