import { bandOf, scoreTenths, type Band } from "./bands";
import { scoreAvailability } from "./criteria/availability";
import { scoreContractAndHours } from "./criteria/contractAndHours";
import { scoreEducation } from "./criteria/education";
import { scoreLanguages } from "./criteria/languages";
import { scoreLicences } from "./criteria/licences";
import { scoreOccupation } from "./criteria/occupation";
import { requirementsOf, scoreSkills } from "./criteria/skills";
import { scoreTravel } from "./criteria/travel";
import { roundHalfUp } from "./rounding";
import { lawChecks } from "./checks/lawChecks";
import { markedChecks } from "./checks/markedChecks";
import { groupOf, wishesMissed, type Group, type Wish } from "./groups";
import type { CheckResult, CriterionResult, SkillsResult } from "./results";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";
import { CRITERIA, type Criterion, type Weighing } from "./weights";

type ResultOf<Name extends Criterion> = Extract<CriterionResult, { criterion: Name }>;
export type CriterionResults = { [Name in Criterion]: ResultOf<Name> };

/** A datum nobody has given: worth its typical value, shown as a question for whoever can answer. */
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
  hardChecks: CheckResult[];
  /** Where the row stands among the groups, and the wishes it is outside of. */
  group: Group;
  wishes: Wish[];
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
  profile: Weighing,
): MatchScore {
  const results = resultsOf(person, posting, vocabulary, profile);
  const points = mapCriteria((criterion) => profile.weights[criterion] * results[criterion].value);
  const total = CRITERIA.reduce((sum, criterion) => sum + points[criterion], 0);
  const hardChecks = [...markedChecks(person, posting, vocabulary), ...lawChecks(person, posting, vocabulary)];
  const eligible = hardChecks.every(({ outcome }) => outcome !== "failed");
  const judged = { person, posting, results };
  return {
    results,
    points,
    total,
    tenths: scoreTenths(total),
    band: bandOf(total),
    hardChecks,
    group: groupOf(judged, !eligible),
    wishes: wishesMissed(judged),
    eligible,
    missing: CRITERIA.flatMap((criterion) => missingIn(results[criterion])),
    essentials: essentialsOf(results.skills),
    tenthsKm: results.travel.held.tenthsKm,
  };
}

/** Names neither occupation nor skills: it is not scored, and stands in its own section "Aperte a tutti". */
export function isOpenToAll(posting: MatchPosting, vocabulary: MatchVocabulary): boolean {
  return posting.occupationId === null && requirementsOf(posting, vocabulary).length === 0;
}

/** One figure per criterion. */
export function mapCriteria(figure: (criterion: Criterion) => number): Record<Criterion, number> {
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, figure(criterion)])) as Record<Criterion, number>;
}

function resultsOf(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  profile: Weighing,
): CriterionResults {
  return {
    occupation: scoreOccupation(person, posting, vocabulary, profile),
    skills: scoreSkills(person, posting, vocabulary, profile),
    travel: scoreTravel(person, posting, vocabulary, profile),
    contract_and_hours: scoreContractAndHours(person, posting, profile),
    languages: scoreLanguages(person, posting, profile),
    education: scoreEducation(person, posting, profile),
    licences: scoreLicences(person, posting, vocabulary, profile),
    availability: scoreAvailability(person, posting, profile),
  };
}

function missingIn({ criterion, missing }: CriterionResult): MissingDatum[] {
  return missing === null ? [] : [{ criterion, from: missing }];
}

function essentialsOf({ asked, held }: SkillsResult): Essentials {
  const share = asked.essential === 0 ? 1000 : roundHalfUp(1000 * held.essential, asked.essential);
  return { met: held.essential, asked: asked.essential, share };
}
