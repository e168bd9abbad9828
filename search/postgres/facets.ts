import { sql, type RawBuilder } from "kysely";
import { EQF_LEVELS } from "~/domain/people/education";
import { CONTRACT_GROUPS } from "~/domain/postings/contracts";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { SHIFTS } from "~/domain/postings/schedule";
import { CHOICES, REMOTE_FILTERS, WITHIN_KM, WORKING_TIME_GROUPS, type SearchFacets, type WithinKm } from "../port";
import { bitOf, type Filter } from "./filters";

/** What postings are grouped by. `choices` packs the yes-or-nothing facts in the order of CHOICES. */
type Key = "kind" | "place" | "contract_group" | "working_time" | "shifts" | "isco" | "education" | "licences" | "languages" | "remote" | "choices" | "exact";

/** Keys with few values are grouped together, which is quicker than each by itself. */
const SETS: readonly (readonly Key[])[] = [
  ["kind", "contract_group", "exact"], ["working_time", "remote", "education"], ["place"], ["isco"], ["shifts"], ["licences"], ["languages"], ["choices"],
];

/** One group: how many postings share the values of a set of keys, and the filters they fail (none, or one). */
export type Group = { set: number; fail: number; count: number } & Partial<Record<Key, string | string[] | number | boolean | null>>;

/** The place of work that is wholly remote and tied to no Comune. */
const EVERYWHERE = "remote";
export const PLACE = sql`coalesce(comune, case when remote = 'full' then ${sql.lit(EVERYWHERE)} end)`;

/**
 * One pass over `candidates` (which fail one filter at most: others count for nothing): counts by (values, failed filter)
 * for every set at once.
 */
export function groups(): RawBuilder<unknown> {
  const columns = (keys: readonly Key[]) => sql.join(keys.map((key) => sql.ref(key)));
  const which = SETS.map((keys, set) => sql`when grouping(${sql.ref(keys[0] ?? "")}) = 0 then ${sql.lit(set)}`);
  return sql`select case ${sql.join(which, sql` `)} end as set, fail, count(*)::int as count, ${columns(SETS.flat())} from candidates
    group by grouping sets (${sql.join(SETS.map((keys) => sql`(fail, ${columns(keys)})`))})`;
}

/** Counts by value of one key, under all filters but `own`. Lists count for each of their values. */
function tally(found: readonly Group[], key: Key, own: Filter | null): Map<string, number> {
  const counts = new Map<string, number>();
  const allowed = own === null ? 0 : bitOf(own);
  const set = SETS.findIndex((keys) => keys.includes(key));
  for (const group of found) {
    const value = group[key] ?? null;
    if (group.set !== set || (group.fail !== 0 && group.fail !== allowed) || value === null) continue;
    for (const each of Array.isArray(value) ? value : [String(value)]) counts.set(each, (counts.get(each) ?? 0) + group.count);
  }
  return counts;
}

function fixed<T extends string | number>(values: readonly T[], counts: (value: T) => number): Record<T, number> {
  return Object.fromEntries(values.map((value) => [value, counts(value)])) as Record<T, number>;
}

/** The number of postings under all filters, and of those with every word. */
export function totals(found: readonly Group[]): { total: number; exactTotal: number } {
  const exact = tally(found, "exact", null);
  const having = exact.get("true") ?? 0;
  return { total: having + (exact.get("false") ?? 0), exactTotal: having };
}

/** Postings under all filters, by Comune. */
export function placesOf(found: readonly Group[]): Record<string, number> {
  const counts = tally(found, "place", null);
  counts.delete(EVERYWHERE);
  return Object.fromEntries(counts);
}

/** The facets of an answer. `kmOf`: kilometres of each Comune from the one searched from; null without one. */
export function facetsOf(found: readonly Group[], kmOf: ReadonlyMap<string, number> | null): SearchFacets {
  const of = <T extends string>(values: readonly T[], key: Key, own: Filter) => {
    const counts = tally(found, key, own);
    return fixed(values, (value) => counts.get(value) ?? 0);
  };
  const education = tally(found, "education", "education");
  return {
    kinds: of(POSTING_KINDS, "kind", "kinds"),
    ...placeFacets(found, kmOf),
    contractGroups: of(CONTRACT_GROUPS, "contract_group", "contractGroups"),
    workingTimes: of(WORKING_TIME_GROUPS, "working_time", "workingTimes"),
    shifts: of(SHIFTS, "shifts", "shifts"),
    occupationGroups: occupationGroups(found),
    education: fixed(EQF_LEVELS, (level) => sumWhere(education, (asked) => Number(asked) <= level)),
    licences: Object.fromEntries(tally(found, "licences", "licences")),
    languages: Object.fromEntries(tally(found, "languages", "languages")),
    remote: of(REMOTE_FILTERS, "remote", "remote"),
    choices: fixed(CHOICES, (choice) => sumWhere(tally(found, "choices", choice), (packed) => (Number(packed) & (1 << CHOICES.indexOf(choice))) !== 0)),
  };
}

function sumWhere(counts: ReadonlyMap<string, number>, holds: (value: string) => boolean): number {
  let sum = 0;
  for (const [value, count] of counts) if (holds(value)) sum += count;
  return sum;
}

function placeFacets(found: readonly Group[], kmOf: ReadonlyMap<string, number> | null): Pick<SearchFacets, "comuni" | "distances"> {
  const counts = tally(found, "place", "place");
  const everywhere = counts.get(EVERYWHERE) ?? 0;
  counts.delete(EVERYWHERE);
  const within = (km: WithinKm) => everywhere + sumWhere(counts, (comune) => (kmOf?.get(comune) ?? Infinity) <= km);
  return {
    comuni: Object.fromEntries([...counts].map(([comune, count]) => [comune, count + everywhere])),
    distances: kmOf ? fixed(WITHIN_KM, within) : null,
  };
}

/** By one and by two digits. */
function occupationGroups(found: readonly Group[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [isco, count] of tally(found, "isco", "occupationGroup")) {
    for (const prefix of [isco.slice(0, 1), isco.slice(0, 2)]) counts[prefix] = (counts[prefix] ?? 0) + count;
  }
  return counts;
}
