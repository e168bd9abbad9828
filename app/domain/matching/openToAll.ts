import { lawChecks } from "./checks/lawChecks";
import { markedChecks } from "./checks/markedChecks";
import { distanceBetween } from "./distance";
import { compareDistance, compareDraws, orderedDistance, type MatchRank } from "./order";
import type { CheckResult } from "./results";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";

/** One person and one posting that names neither occupation nor skills: checks and the way, no score. */
export interface OpenPair {
  hardChecks: CheckResult[];
  /** False stands under "Non idonee ora", after the scored rows. */
  eligible: boolean;
  /** Tenths of a kilometre; null when a place is not known. */
  tenthsKm: number | null;
  estimated: boolean;
}

/** What is known of a pair that is not scored. */
export function judgeOpenPair(person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary): OpenPair {
  const hardChecks = [...markedChecks(person, posting, vocabulary), ...lawChecks(person, posting, vocabulary)];
  return {
    hardChecks,
    eligible: hardChecks.every(({ outcome }) => outcome !== "failed"),
    ...distanceBetween(person.place, posting.place, vocabulary),
  };
}

/** All that may decide who comes first in a section that has no score. */
export interface OpenRank {
  tenthsKm: number | null;
  /** Postings for a person: ISO date of the last day; null in the other direction, and where there is none. */
  closesOn: string | null;
  /** People for a posting: their recent proposals; 0 in the other direction. */
  load: number;
  tieBreak: MatchRank["tieBreak"];
}

/** The distance that orders: none for work done wholly from home. */
export function openDistance(pair: OpenPair, posting: MatchPosting): number | null {
  return orderedDistance(pair.tenthsKm, posting);
}

const NO_CLOSING_DAY = "9999";

/** Nearest first, an unknown distance last; then what closes first, then fewest recent proposals, then the draw. */
export function compareOpen(a: OpenRank, b: OpenRank): number {
  const [closesA, closesB] = [a.closesOn ?? NO_CLOSING_DAY, b.closesOn ?? NO_CLOSING_DAY];
  return (
    compareDistance(a.tenthsKm, b.tenthsKm) ||
    Number(closesA > closesB) - Number(closesA < closesB) ||
    a.load - b.load ||
    compareDraws(a.tieBreak, b.tieBreak)
  );
}
