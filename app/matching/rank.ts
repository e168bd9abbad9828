import { BANDS, drawBrackets, type Band } from "~/domain/matching/bands";
import { GROUPS, type Group, type Shown } from "~/domain/matching/groups";
import { compareOpen, judgeOpenPair, openDistance, type OpenRank } from "~/domain/matching/openToAll";
import { compareMatches, rankOf, type MatchRank } from "~/domain/matching/order";
import { priorityWithinBand } from "~/domain/matching/priority";
import { isOpenToAll, scoreMatch } from "~/domain/matching/score";
import { tieBreak } from "~/domain/matching/tieBreak";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import type { MatchVocabulary } from "~/domain/matching/vocabulary";
import type { Weighing } from "~/domain/matching/weights";
import { limitsOf, type Ranking } from "./ranking";

/** One person and one posting; `id` is the one that the list orders. */
export interface Pair<Id extends string> {
  id: Id;
  person: MatchPerson;
  posting: MatchPosting;
  /** `personLoad` or `postingLoad`. */
  load: number;
}

export interface RankRequest<Id extends string> {
  pairs: readonly Pair<Id>[];
  /** Which side the list orders. */
  rows: "people" | "postings";
  vocabulary: MatchVocabulary;
  profile: Weighing;
  /** From `seedOf`, one a list. */
  seed: number;
  shown: Shown;
  /** The second order, when asked for: who has a priority. */
  hasPriority?: (id: Id) => boolean;
}

interface Scored<Id extends string> {
  id: Id;
  rank: MatchRank;
  band: Band;
  group: Group;
}

/** Scores every pair with domain/matching and puts them in the published order. Both directions come through here. */
export function rank<Id extends string>(request: RankRequest<Id>): Ranking<Id> {
  const { pairs, vocabulary, profile, seed, shown, hasPriority } = request;
  const closed = pairs.filter(({ posting }) => !isOpenToAll(posting, vocabulary));
  const scored = closed.map(({ person, posting, load, id }): Scored<Id> => {
    const score = scoreMatch(person, posting, vocabulary, profile);
    return { id, band: score.band, group: score.group, rank: rankOf({ score, posting, load, seed, id }) };
  });
  scored.sort((a, b) => compareMatches(a.rank, b.rank));
  const inGroup = (group: Group) => scored.filter((item) => item.group === group);
  const joined = hasPriority ? new Set<Id>() : joinedRows(GROUPS.map(inGroup));
  const groups = countBy(GROUPS, (group) => inGroup(group).length);
  const limits = limitsOf(shown, groups);
  const placed = priorityWithinBand(scored, (item) => hasPriority?.(item.id) ?? false);
  const rows = GROUPS.flatMap((group) => placed.filter(({ item }) => item.group === group).slice(0, limits[group]));
  return {
    rows: rows.map(({ item: { id, group }, position, positionWithoutPriority }) => ({
      id,
      group,
      position,
      positionWithoutPriority,
      joined: joined.has(id),
    })),
    groups,
    bands: countBy(BANDS, (band) => inGroup(1).filter((item) => item.band === band).length),
    total: closed.length,
    ...openSections(request),
  };
}

/** Every row of a bracket but its first, drawn on whole groups. */
function joinedRows<Id extends string>(groups: readonly Scored<Id>[][]): Set<Id> {
  return new Set(
    groups
      .flatMap((rows) => drawBrackets(rows, (row) => row.rank.total))
      .flatMap((bracket) => bracket.slice(1).map(({ id }) => id)),
  );
}

function openSections<Id extends string>({ pairs, rows, vocabulary, seed, shown }: RankRequest<Id>) {
  const listed = pairs
    .filter(({ posting }) => isOpenToAll(posting, vocabulary))
    .map(({ id, person, posting, load }) => {
      const pair = judgeOpenPair(person, posting, vocabulary);
      const order: OpenRank = {
        tenthsKm: openDistance(pair, posting),
        closesOn: rows === "postings" ? posting.closesOn : null,
        load: rows === "people" ? load : 0,
        tieBreak: tieBreak(seed, id),
      };
      return { id, eligible: pair.eligible, order };
    })
    .sort((a, b) => compareOpen(a.order, b.order));
  const section = (eligible: boolean) =>
    listed
      .filter((row) => row.eligible === eligible)
      .slice(0, shown.limit)
      .map(({ id }) => id);
  return { open: section(true), openNotNow: section(false) };
}

function countBy<Key extends string | number>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
