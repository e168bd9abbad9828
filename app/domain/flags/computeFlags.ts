import { addMonths } from "~/domain/forms/days";
import { birthday, ageOn } from "~/domain/people/age";
import type { EqfLevel } from "../terms/education";
import { FLAG_KINDS, type FlagKindKey } from "./kinds";
import { effectiveDay, workHistory, type Fact, type WorkHistory } from "./workHistory";

export interface FlagInput {
  facts: readonly Fact[];
  /** ISO date; null when not known: then no flag rests on age. */
  birthDate: string | null;
  educationLevel: EqfLevel | null;
  /** ISO date in Rome. */
  today: string;
}

/** What a proposal rests on, as codes: the words are in text/flags. */
export type Evidence =
  | { code: "did_filed"; date: string }
  | { code: "did_and_suspension"; date: string; days: number }
  | { code: "last_job_ended"; date: string }
  | { code: "never_worked" }
  | { code: "no_work_months"; months: 6 | 12 | 24 }
  | { code: "age"; years: number }
  | { code: "study_ended"; date: string }
  | { code: "education_below_upper_secondary" }
  | { code: "first_job_after_study"; date: string };

export interface ProposedFlag {
  kind: FlagKindKey;
  basis: string;
  evidence: Evidence[];
}

interface DerivedFacts extends FlagInput {
  work: WorkHistory;
}

/**
 * The flags that dated facts, age and education give rise to on a day. Proposals only: the desk confirms or leaves them.
 * Where a fact is not known nothing is proposed. Definitions: D.Lgs. 150/2015 art. 19; Reg. (UE) 651/2014 art. 2
 * nn. 4 and 99 with D.M. 17 October 2017; NEET and youth as in the GOL programme.
 */
export function computeFlags(input: FlagInput): ProposedFlag[] {
  const facts: DerivedFacts = { ...input, work: workHistory(input.facts, input.today) };
  return RULES.flatMap(([kind, rule]) => {
    const evidence = rule(facts);
    return evidence === null ? [] : [{ kind, basis: FLAG_KINDS[kind].basis, evidence }];
  });
}

type Rule = (facts: DerivedFacts) => Evidence[] | null;

const RULES: readonly (readonly [FlagKindKey, Rule])[] = [
  ["unemployed", unemployed],
  ["long_term_unemployed", longTermUnemployed],
  ["very_disadvantaged_eu", veryDisadvantaged],
  ["disadvantaged_eu", disadvantaged],
  ["neet", neet],
  ["young", young],
  ["over_50", over50],
];

/** No work, and a declaration of availability that still stands. */
function unemployed({ work }: DerivedFacts): Evidence[] | null {
  return work.working || work.did === null ? null : [didEvidence(work.did)];
}

/** More than twelve months since the declaration, or since the last job where no declaration is on file. */
function longTermUnemployed({ work, today }: DerivedFacts): Evidence[] | null {
  if (work.working) return null;
  if (work.did !== null)
    return hasLasted(effectiveDay(work.did), 12, today)
      ? [didEvidence(work.did), { code: "no_work_months", months: 12 }]
      : null;
  if (work.withoutWorkBy !== "last_job_ended" || !hasLasted(work.withoutWorkSince, 12, today)) return null;
  return [...jobless(work), { code: "no_work_months", months: 12 }];
}

/** Any one of a) to d) of the decree that dates can show; e), f) and g) only a person can see. */
function disadvantaged(facts: DerivedFacts): Evidence[] | null {
  const evidence = [...withoutPaidJob(facts, 6), ...otherGrounds(facts)];
  return evidence.length > 0 ? evidence : null;
}

/** Twenty-four months without a paid job, or twelve and one more ground. */
function veryDisadvantaged(facts: DerivedFacts): Evidence[] | null {
  const twoYears = withoutPaidJob(facts, 24);
  if (twoYears.length > 0) return twoYears;
  const [oneYear, others] = [withoutPaidJob(facts, 12), otherGrounds(facts)];
  return oneYear.length > 0 && others.length > 0 ? [...oneYear, ...others] : null;
}

function neet({ work, birthDate, today }: DerivedFacts): Evidence[] | null {
  if (birthDate === null || work.working || work.studying !== false) return null;
  if (!work.neverWorked && work.withoutWorkSince === null) return null;
  const years = ageOn(birthDate, today);
  if (years < 15 || years >= 30) return null;
  const ended: Evidence[] = work.studyEndedOn === null ? [] : [{ code: "study_ended", date: work.studyEndedOn }];
  return [{ code: "age", years }, ...jobless(work), ...ended];
}

function young({ birthDate, today }: DerivedFacts): Evidence[] | null {
  if (birthDate === null) return null;
  const years = ageOn(birthDate, today);
  return years >= 15 && years < 30 ? [{ code: "age", years }] : null;
}

/** "Aver superato i 50 anni": from the day after the fiftieth birthday. */
function over50({ birthDate, today }: DerivedFacts): Evidence[] | null {
  if (birthDate === null || today <= birthday(birthDate, 50)) return null;
  return [{ code: "age", years: ageOn(birthDate, today) }];
}

/** Ground a): "at least" so many months, the day they are complete included. */
function withoutPaidJob({ work, today }: DerivedFacts, months: 6 | 12 | 24): Evidence[] {
  if (work.working) return [];
  // Who studies and never worked is a student, not somebody without work.
  if (work.neverWorked) return work.studying === true ? [] : [{ code: "never_worked" }];
  const since = work.withoutWorkSince;
  return since !== null && addMonths(since, months) <= today
    ? [...jobless(work), { code: "no_work_months", months }]
    : [];
}

/** Grounds b), c) and d). */
function otherGrounds(facts: DerivedFacts): Evidence[] {
  const { birthDate, educationLevel, today, work } = facts;
  const years = birthDate === null ? null : ageOn(birthDate, today);
  const grounds: Evidence[] = [];
  if (years !== null && years >= 15 && years <= 24) grounds.push({ code: "age", years });
  // ISCED 3 is a diploma or a professional qualification: level 3 of the national framework and up.
  if (educationLevel !== null && educationLevel < 3) grounds.push({ code: "education_below_upper_secondary" });
  if (work.neverWorked && work.studyEndedOn !== null && addMonths(work.studyEndedOn, 24) >= today)
    grounds.push({ code: "first_job_after_study", date: work.studyEndedOn });
  return [...grounds, ...(over50(facts) ?? [])];
}

function jobless(work: WorkHistory): Evidence[] {
  if (work.neverWorked) return [{ code: "never_worked" }];
  return work.withoutWorkSince === null || work.withoutWorkBy === null
    ? []
    : [{ code: work.withoutWorkBy, date: work.withoutWorkSince }];
}

function didEvidence({ filedOn, daysSuspended }: NonNullable<WorkHistory["did"]>): Evidence {
  return daysSuspended === 0
    ? { code: "did_filed", date: filedOn }
    : { code: "did_and_suspension", date: filedOn, days: daysSuspended };
}

/** More than so many months: the day they are complete is not yet more. */
function hasLasted(since: string | null, months: number, today: string): boolean {
  return since !== null && addMonths(since, months) < today;
}
