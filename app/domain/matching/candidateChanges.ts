import { CEFR_LEVELS } from "../terms/languages";
import type { Change } from "./changes";
import { levelRank } from "./criteria/languages";
import { shiftsAsked, worksShift } from "./criteria/hoursFit";
import { inOrder, licencesAllowed, licencesScored } from "./criteria/licences";
import type { MatchScore } from "./score";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";

type Candidate = readonly Change[];

/**
 * What could be tried for this person and posting. From what is not known nothing is guessed:
 * a missing datum is a question, not advice.
 */
export function candidateChanges(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  { results, hardChecks }: MatchScore,
): Candidate[] {
  const failed = new Set(hardChecks.filter(({ outcome }) => outcome === "failed").map(({ check }) => check));
  return [
    ...skillChanges(person, results.skills),
    ...licenceChanges(person, posting, vocabulary, failed.has("licence")),
    ...languageChanges(results.languages, failed.has("language")),
    ...educationChanges(results.education),
    ...occupationChanges(results.occupation),
    ...travelChanges(results.travel),
    ...contractChanges(person, posting, results.contract_and_hours),
    ...availabilityChanges(results.availability),
  ];
}

type Results = MatchScore["results"];

function skillChanges({ skills }: MatchPerson, { held }: Results["skills"]): Candidate[] {
  if (skills === null) return [];
  return held.requirements
    .filter(({ relation }) => relation !== "held")
    .map(({ skillId }) => [{ kind: "skill", skillId }]);
}

/** Each licence by itself; and all the indispensable ones together, where only together they open the door. */
function licenceChanges(
  { licences }: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  failed: boolean,
): Candidate[] {
  if (licences === null) return [];
  const allowed = licencesAllowed(licences, vocabulary);
  const lacking = (list: typeof posting.usefulLicences) =>
    inOrder(list)
      .filter((licence) => !allowed.has(licence))
      .map((licence): Change => ({ kind: "licence", licence }));
  const scored = lacking(licencesScored(posting)).map((change) => [change]);
  return failed ? [...scored, lacking(posting.requiredLicences)] : scored;
}

/** One level up, and up to what is asked; and all at once where the check needs them all. */
function languageChanges({ asked, held, missing }: Results["languages"], failed: boolean): Candidate[] {
  if (missing !== null) return [];
  const short = asked.filter((_, index) => (held[index]?.gap ?? 0) > 0);
  const full = short.map(({ language, level }): Change => ({ kind: "language", language, level }));
  const steps = short.flatMap(({ language, level }): Candidate[] => {
    const rank = levelRank(held.find((spoken) => spoken.language === language)?.level ?? null);
    const next = CEFR_LEVELS[rank];
    return next === undefined || next === level ? [] : [[{ kind: "language", language, level: next }]];
  });
  const together = failed && full.length > 1 ? [full] : [];
  return [...full.map((change) => [change]), ...steps, ...together];
}

function educationChanges({ asked, relation }: Results["education"]): Candidate[] {
  return asked !== null && relation === "below" ? [[{ kind: "education", level: asked }]] : [];
}

/** Wanting the occupation, and the months of practice that lack. */
function occupationChanges({ asked, missing, value, months }: Results["occupation"]): Candidate[] {
  if (asked === null || missing !== null || value === 1000) return [];
  const want: Change = { kind: "occupation", occupationId: asked };
  const lacking = months ? months.asked - months.held : 0;
  const practice: Change[] = lacking > 0 ? [{ kind: "practice", occupationId: asked, months: lacking }] : [];
  return [[want], ...(practice.length > 0 ? [practice, [want, ...practice]] : [])];
}

function travelChanges({ relation, held: { tenthsKm, hasCar } }: Results["travel"]): Candidate[] {
  if (tenthsKm === null) return [];
  if (relation === "beyond_limit") return [[{ kind: "travel_limit", km: Math.ceil(tenthsKm / 10) }]];
  return relation === "farther" && hasCar === false ? [[{ kind: "car" }]] : [];
}

/** Accepting the contract, working the hours, and both: the value is a product, so one alone may change nothing. */
function contractChanges(
  person: MatchPerson,
  posting: MatchPosting,
  { relation, held }: Results["contract_and_hours"],
): Candidate[] {
  const accept: Change[] =
    relation === "not_accepted" && posting.contract !== null ? [{ kind: "contract", contract: posting.contract }] : [];
  const hours: Change[] = held.hoursShare < 1000 && !held.hoursUnknown ? [hoursChange(person, posting)] : [];
  const both = accept.length > 0 && hours.length > 0 ? [[...accept, ...hours]] : [];
  return [accept, hours].filter((change) => change.length > 0).concat(both);
}

function hoursChange({ hours, workingTimes, shifts }: MatchPerson, posting: MatchPosting): Change {
  const minutes = posting.weeklyMinutes;
  const minutesFit =
    minutes === null || hours === null || (minutes <= (hours.max ?? minutes) && minutes >= (hours.min ?? minutes));
  const byHours = minutes !== null && hours !== null;
  const kindFits =
    byHours || posting.workingTime === null || workingTimes === null || workingTimes.includes(posting.workingTime);
  return {
    kind: "hours",
    weeklyMinutes: minutesFit ? null : minutes,
    workingTime: kindFits ? null : posting.workingTime,
    shifts: shifts === null ? [] : shiftsAsked(posting).filter((shift) => !worksShift(shifts, shift)),
  };
}

function availabilityChanges({ asked, relation }: Results["availability"]): Candidate[] {
  return asked !== null && (relation === "late" || relation === "too_late")
    ? [[{ kind: "available_by", date: asked }]]
    : [];
}
