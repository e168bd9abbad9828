import { isEquivalent } from "./bands";
import { roundHalfUp } from "./rounding";
import type { MatchScore } from "./score";
import { tieBreak } from "./tieBreak";

/** All that may decide who comes first. No id and no date of registration among them. */
export interface MatchRank {
  /** Thousandths of a point. */
  total: number;
  /** Thousandths of the essential skills held. */
  essentialShare: number;
  tenthsKm: number | null;
  /** How much has already come this way: `personLoad` or `postingLoad`. */
  load: number;
  tieBreak: readonly [number, number];
}

/** Recent proposals to a person, in thousandths. */
export function personLoad(recentProposals: number): number {
  return recentProposals * 1000;
}

/** Applications for each place of a posting, in thousandths, half-up. */
export function postingLoad(applications: number, places: number): number {
  return roundHalfUp(1000 * applications, Math.max(1, places));
}

interface RankInput {
  score: Pick<MatchScore, "total" | "essentials" | "tenthsKm">;
  load: number;
  /** One seed a list, from `seedOf`, so that chance favours nobody twice. */
  seed: number;
  /** Id of the entry being ordered: the person for a posting, the posting for a person. */
  id: string;
}

/** The rank of one score within one list. */
export function rankOf({ score, load, seed, id }: RankInput): MatchRank {
  return {
    total: score.total,
    essentialShare: score.essentials.share,
    tenthsKm: score.tenthsKm,
    load,
    tieBreak: tieBreak(seed, id),
  };
}

/** Best first: score, essentials, distance (not known last), fewest recent proposals, then the draw. */
export function compareMatches(a: MatchRank, b: MatchRank): number {
  return (
    b.total - a.total ||
    b.essentialShare - a.essentialShare ||
    compareDistance(a.tenthsKm, b.tenthsKm) ||
    a.load - b.load ||
    a.tieBreak[0] - b.tieBreak[0] ||
    a.tieBreak[1] - b.tieBreak[1]
  );
}

function compareDistance(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** For each of a list in order: is it under 3 points from the one before it? Those neighbours are shown joined. */
export function joinedToPrevious(list: readonly Pick<MatchRank, "total">[]): boolean[] {
  return list.map(({ total }, index) => {
    const previous = list[index - 1];
    return previous !== undefined && isEquivalent(previous.total, total);
  });
}
