import { bandOf, scoreTenths, type Band } from "./bands";
import { scoreAvailability } from "./criteria/availability";
import { scoreContractAndHours } from "./criteria/contractAndHours";
import { scoreEducation } from "./criteria/education";
import { scoreLanguages } from "./criteria/languages";
import { scoreLicences } from "./criteria/licences";
import { scoreOccupation } from "./criteria/occupation";
import { scoreSkills } from "./criteria/skills";
import { scoreTravel } from "./criteria/travel";
import { roundHalfUp } from "./rounding";
import { runHardChecks } from "./hardChecks";
import type { CriterionResult, HardCheckResult, SkillsResult } from "./results";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";
import { CRITERIA, type Criterion, type WeightProfile } from "./weights";

type ResultOf<Name extends Criterion> = Extract<CriterionResult, { criterion: Name }>;
export type CriterionResults = { [Name in Criterion]: ResultOf<Name> };

/** A datum nobody has given: worth 500, shown as a question for whoever can answer. */
export interface MissingDatum {
  criterion: Criterion;
  from: "person" | "posting";
}

/** Essential skills held, out of those asked; `share` in thousandths, 1000 when none is asked. */
export interface Essentials {
  met: number;
  asked: number;
  share: number;
}

export interface MatchScore {
  results: CriterionResults;
  /** Weight × value, in thousandths of a point. */
  points: Record<Criterion, number>;
  /** Sum of the points: thousandths of a point, 0…100 000. */
  total: number;
  /** The total as people read it, in tenths of a point, half-up. */
  tenths: number;
  band: Band;
  hardChecks: HardCheckResult[];
  /** False is "non idoneo ora": some indispensable requirement failed. Unknown ones exclude nobody. */
  eligible: boolean;
  missing: MissingDatum[];
  essentials: Essentials;
  /** Tenths of a kilometre; null when a place is not known. */
  tenthsKm: number | null;
}

/**
 * Scores one person against one posting, the same in both directions. Whole numbers only, no clock, no chance:
 * the same input gives the same score, in this function and in every engine that follows the README.
 */
export function scoreMatch(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  profile: WeightProfile,
): MatchScore {
  const results = resultsOf(person, posting, vocabulary);
  const points = mapCriteria((criterion) => profile.weights[criterion] * results[criterion].value);
  const total = CRITERIA.reduce((sum, criterion) => sum + points[criterion], 0);
  const hardChecks = runHardChecks(person, posting, vocabulary);
  return {
    results,
    points,
    total,
    tenths: scoreTenths(total),
    band: bandOf(total),
    hardChecks,
    eligible: hardChecks.every(({ outcome }) => outcome !== "failed"),
    missing: CRITERIA.flatMap((criterion) => missingIn(results[criterion])),
    essentials: essentialsOf(results.skills),
    tenthsKm: results.travel.held.tenthsKm,
  };
}

/** One figure per criterion. */
export function mapCriteria(figure: (criterion: Criterion) => number): Record<Criterion, number> {
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, figure(criterion)])) as Record<Criterion, number>;
}

function resultsOf(person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary): CriterionResults {
  return {
    occupation: scoreOccupation(person, posting, vocabulary),
    skills: scoreSkills(person, posting, vocabulary),
    travel: scoreTravel(person, posting, vocabulary),
    contract_and_hours: scoreContractAndHours(person, posting),
    languages: scoreLanguages(person, posting),
    education: scoreEducation(person, posting),
    licences: scoreLicences(person, posting),
    availability: scoreAvailability(person, posting),
  };
}

function missingIn({ criterion, missing }: CriterionResult): MissingDatum[] {
  return missing === null ? [] : [{ criterion, from: missing }];
}

function essentialsOf({ asked, held }: SkillsResult): Essentials {
  const share = asked.essential === 0 ? 1000 : roundHalfUp(1000 * held.essential, asked.essential);
  return { met: held.essential, asked: asked.essential, share };
}
