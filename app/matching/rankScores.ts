import { bandOf, BANDS, drawBrackets, type Band } from "~/domain/matching/bands";
import { GROUPS, type Group, type Shown } from "~/domain/matching/groups";
import { compareOpen, type OpenRank } from "~/domain/matching/openToAll";
import { compareMatches, type MatchRank } from "~/domain/matching/order";
import { priorityWithinBand } from "~/domain/matching/priority";
import { tieBreak } from "~/domain/matching/tieBreak";
import { limitsOf, type PlacedRow, type Ranking } from "./ranking";

/** One pair already scored, wherever that was done. */
export interface ScoredRow<Id extends string> {
  id: Id;
  /** Neither occupation nor skills in the posting: no score, and the group is 5 where a check failed. */
  open: boolean;
  group: Group;
  /** Thousandths of a point. */
  total: number;
  essentialShare: number;
  /** Tenths of a kilometre as they order: 0 for work from home, null when a place is not known. */
  tenthsKm: number | null;
  /** `personLoad` or `postingLoad`. */
  load: number;
  /** Postings for a person: ISO date of the last day. */
  closesOn: string | null;
}

interface RankScoresRequest<Id extends string> {
  rows: readonly ScoredRow<Id>[];
  /** From `seedOf`, one a list. */
  seed: number;
  shown: Shown;
  /** The second order, when asked for: who has a priority. */
  hasPriority?: ((id: Id) => boolean) | undefined;
}

interface Standing<Id extends string> {
  id: Id;
  rank: MatchRank;
  band: Band;
  group: Group;
}

/** Puts scored pairs in the published order. Draws are made only where all else is equal. */
export function rankScores<Id extends string>({ rows, seed, shown, hasPriority }: RankScoresRequest<Id>): Ranking<Id> {
  const draw = drawOnce(seed);
  const scored = rows
    .filter(({ open }) => !open)
    .map((row): Standing<Id> => ({ id: row.id, group: row.group, band: bandOf(row.total), rank: rankOf(row, draw) }))
    .sort((a, b) => compareMatches(a.rank, b.rank));
  const inGroup = new Map(GROUPS.map((group) => [group, scored.filter((item) => item.group === group)]));
  const groups = countBy(GROUPS, (group) => inGroup.get(group)?.length ?? 0);
  const limits = limitsOf(shown, groups);
  const joined = hasPriority ? new Set<Id>() : joinedRows([...inGroup.values()]);
  const placed = priorityWithinBand(scored, (item) => hasPriority?.(item.id) ?? false);
  const shownRows = GROUPS.flatMap((group) =>
    placed.filter(({ item }) => item.group === group).slice(0, limits[group]),
  );
  return {
    rows: shownRows.map(({ item: { id, group }, position, positionWithoutPriority }): PlacedRow<Id> => ({
      id,
      group,
      position,
      positionWithoutPriority,
      joined: joined.has(id),
    })),
    groups,
    bands: countBy(BANDS, (band) => inGroup.get(1)?.filter((item) => item.band === band).length ?? 0),
    total: scored.length,
    ...openSections(rows, draw, shown.limit),
  };
}

type Draw = (id: string) => MatchRank["tieBreak"];

function drawOnce(seed: number): Draw {
  const drawn = new Map<string, MatchRank["tieBreak"]>();
  return (id) => {
    const known = drawn.get(id) ?? tieBreak(seed, id);
    drawn.set(id, known);
    return known;
  };
}

function rankOf<Id extends string>(row: ScoredRow<Id>, draw: Draw): MatchRank {
  const { id, group, total, essentialShare, tenthsKm, load } = row;
  return {
    group,
    total,
    essentialShare,
    tenthsKm,
    load,
    get tieBreak() {
      return draw(id);
    },
  };
}

/** Every row of a bracket but its first, drawn on whole groups. */
function joinedRows<Id extends string>(groups: readonly Standing<Id>[][]): Set<Id> {
  return new Set(
    groups
      .flatMap((rows) => drawBrackets(rows, (row) => row.rank.total))
      .flatMap((bracket) => bracket.slice(1).map(({ id }) => id)),
  );
}

function openSections<Id extends string>(rows: readonly ScoredRow<Id>[], draw: Draw, limit: number) {
  const listed = rows
    .filter(({ open }) => open)
    .map(({ id, group, tenthsKm, load, closesOn }) => {
      const order: OpenRank = { tenthsKm, load, closesOn, tieBreak: draw(id) };
      return { id, eligible: group !== 5, order };
    })
    .sort((a, b) => compareOpen(a.order, b.order));
  const section = (eligible: boolean) =>
    listed
      .filter((row) => row.eligible === eligible)
      .slice(0, limit)
      .map(({ id }) => id);
  return { open: section(true), openNotNow: section(false) };
}

function countBy<Key extends string | number>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
