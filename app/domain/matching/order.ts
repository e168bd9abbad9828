import type { Group } from "./groups";
import { roundHalfUp } from "./rounding";
import type { MatchScore } from "./score";
import type { MatchPosting } from "./types";
import { tieBreak } from "./tieBreak";

/** All that may decide who comes first. No id and no date of registration among them. */
export interface MatchRank {
  group: Group;
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
  score: Pick<MatchScore, "group" | "total" | "essentials" | "tenthsKm">;
  posting: Pick<MatchPosting, "remote">;
  load: number;
  /** One seed a list, from `seedOf`, so that chance favours nobody twice. */
  seed: number;
  /** Id of the entry being ordered: the person for a posting, the posting for a person. */
  id: string;
}

/** The rank of one score within one list. */
export function rankOf({ score, posting, load, seed, id }: RankInput): MatchRank {
  return {
    group: score.group,
    total: score.total,
    essentialShare: score.essentials.share,
    tenthsKm: orderedDistance(score.tenthsKm, posting),
    load,
    tieBreak: tieBreak(seed, id),
  };
}

/** Work done wholly from home is nobody's journey, wherever rows are ordered by distance. */
export function orderedDistance(tenthsKm: number | null, { remote }: Pick<MatchPosting, "remote">): number | null {
  return remote === "full" ? 0 : tenthsKm;
}

/** Best first: group, score, essentials, distance (not known last), fewest recent proposals, then the draw. */
export function compareMatches(a: MatchRank, b: MatchRank): number {
  return (
    a.group - b.group ||
    b.total - a.total ||
    b.essentialShare - a.essentialShare ||
    compareDistance(a.tenthsKm, b.tenthsKm) ||
    a.load - b.load ||
    compareDraws(a.tieBreak, b.tieBreak)
  );
}

/** The smaller draw first. */
export function compareDraws(a: MatchRank["tieBreak"], b: MatchRank["tieBreak"]): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** The nearer first, in tenths of a kilometre; a distance that is not known comes last. */
export function compareDistance(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
