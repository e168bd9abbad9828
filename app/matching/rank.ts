import { BANDS, type Band } from "~/domain/matching/bands";
import { explainMatch } from "~/domain/matching/explain";
import type { MatchExplanation } from "~/domain/matching/explanation";
import { compareMatches, joinedToPrevious, rankOf, type MatchRank } from "~/domain/matching/order";
import { priorityWithinBand } from "~/domain/matching/priority";
import { scoreMatch, type MatchScore } from "~/domain/matching/score";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import type { MatchVocabulary } from "~/domain/matching/vocabulary";
import type { WeightProfile } from "~/domain/matching/weights";

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
  vocabulary: MatchVocabulary;
  profile: WeightProfile;
  /** From `seedOf`, one a list. */
  seed: number;
  /** Now, as an ISO date-time with offset. */
  computedAt: string;
  /** How many rows are shown with their explanation. */
  limit: number;
  /** The second order, when asked for: who has a priority. */
  hasPriority?: (id: Id) => boolean;
}

export interface RankedRow<Id extends string> {
  id: Id;
  /** Places counted from 1, and where the row stands without the second order. */
  position: number;
  positionWithoutPriority: number;
  /** Under 3 points from the row before. */
  joined: boolean;
  explanation: MatchExplanation;
}

export interface Ranking<Id extends string> {
  rows: RankedRow<Id>[];
  /** Who fails something indispensable, by score; at most `limit`. */
  notNow: { id: Id; explanation: MatchExplanation }[];
  notNowTotal: number;
  /** Eligible pairs in each band. */
  bands: Record<Band, number>;
  /** All pairs scored. */
  total: number;
}

interface Scored<Id extends string> extends Pair<Id> {
  score: MatchScore;
  rank: MatchRank;
  band: Band;
}

/**
 * Scores every pair with domain/matching and puts them in the published order. Cost grows with the pairs and by nothing else;
 * explanations, dearer, are made only for the rows shown. Both directions come through here.
 */
export function rank<Id extends string>(request: RankRequest<Id>): Ranking<Id> {
  const { pairs, vocabulary, profile, seed, limit, hasPriority } = request;
  const scored = pairs.map((pair): Scored<Id> => {
    const score = scoreMatch(pair.person, pair.posting, vocabulary, profile);
    return { ...pair, score, band: score.band, rank: rankOf({ score, load: pair.load, seed, id: pair.id }) };
  });
  scored.sort((a, b) => compareMatches(a.rank, b.rank));
  const eligible = scored.filter(({ score }) => score.eligible);
  const notNow = scored.filter(({ score }) => !score.eligible);
  const placed = priorityWithinBand(eligible, (item) => hasPriority?.(item.id) ?? false).slice(0, limit);
  const joined = joinedToPrevious(placed.map(({ item }) => item.rank));
  return {
    rows: placed.map(({ item, position, positionWithoutPriority }, index) => ({
      id: item.id,
      position,
      positionWithoutPriority,
      joined: joined[index] ?? false,
      explanation: explained(item, request),
    })),
    notNow: notNow.slice(0, limit).map((item) => ({ id: item.id, explanation: explained(item, request) })),
    notNowTotal: notNow.length,
    bands: Object.fromEntries(
      BANDS.map((band) => [band, eligible.filter((item) => item.band === band).length]),
    ) as Record<Band, number>,
    total: pairs.length,
  };
}

function explained<Id extends string>(
  { person, posting }: Scored<Id>,
  { vocabulary, profile, computedAt }: RankRequest<Id>,
): MatchExplanation {
  return explainMatch({ person, posting, vocabulary, profile, computedAt });
}
