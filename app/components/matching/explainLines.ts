import type { CriterionResult } from "~/domain/matching/results";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { Criterion } from "~/domain/matching/weights";
import { hours, kilometres, listed, mediumDate, months, percent } from "~/text/format";
import type { MatchNames } from "./matchNames";

export interface ExplainLine {
  criterion: Criterion;
  asked: string;
  held: string;
  /** How the two relate. */
  note: string;
  /** Thousandths of a point. */
  points: number;
  maxPoints: number;
}

type ResultOf<Name extends Criterion> = Extract<CriterionResult, { criterion: Name }>;
type DescribedResult = Pick<ExplainLine, "asked" | "held" | "note">;

/** An explanation as lines that people read: one a criterion, in the order of the strip. */
export function explainLines({ criteria }: MatchExplanation, names: MatchNames): ExplainLine[] {
  return criteria.map(({ result, points, maxPoints }) => ({
    criterion: result.criterion,
    points,
    maxPoints,
    ...describeResult(result, names),
  }));
}

function describeResult(result: CriterionResult, names: MatchNames): DescribedResult {
  switch (result.criterion) {
    case "occupation":
      return describeOccupation(result, names);
    case "skills":
      return describeSkills(result, names);
    case "travel":
      return describeTravel(result, names);
    case "contract_and_hours":
      return describeContract(result, names);
    case "languages":
      return describeLanguages(result, names);
    case "education":
      return describeEducation(result, names);
    case "licences":
      return describeLicences(result, names);
    case "availability":
      return describeAvailability(result, names);
  }
}

const joined = (parts: readonly (string | null | false | undefined)[]) => parts.filter(Boolean).join(", ");

function describeOccupation(
  { asked, held, relation, months: practice }: ResultOf<"occupation">,
  { words, locale, occupation }: MatchNames,
): DescribedResult {
  const matches = words.matching.desk;
  const time = held?.months ? months(locale, held.months) : null;
  return {
    asked: asked === null ? matches.explained.notSaid : occupation(asked),
    held: held === null ? matches.explained.notSaid : joined([occupation(held.occupationId), time]),
    note: joined([
      matches.relation.occupation[relation],
      held?.source === "practised" && matches.explained.practisedOnly,
      practice &&
        held?.source === "desired" &&
        practice.held < practice.asked &&
        matches.explained.practiceAsked(months(locale, practice.held), months(locale, practice.asked)),
    ]),
  };
}

function describeSkills(
  { asked, held, relation }: ResultOf<"skills">,
  { words, locale, skill }: MatchNames,
): DescribedResult {
  const { explained, relation: relations } = words.matching.desk;
  const lacking = held.requirements
    .filter((each) => each.relation === "none" && each.essential)
    .map(({ skillId }) => skill(skillId));
  return {
    asked: relation === "nothing_asked" ? explained.nothing : explained.skillsAsked(asked.essential, asked.desirable),
    held: relation === "nothing_asked" ? "" : explained.skillsAsked(held.essential, held.desirable),
    note: joined([relations.skills[relation], lacking.length > 0 && explained.lacks(listed(locale, lacking))]),
  };
}

function describeTravel(
  { asked, held, relation }: ResultOf<"travel">,
  { words, locale, comune }: MatchNames,
): DescribedResult {
  const { explained, relation: relations, row } = words.matching.desk;
  const way = held.tenthsKm === null ? null : kilometres(locale, held.tenthsKm / 10);
  const distance = way !== null && held.estimated ? `${way} (${row.estimate})` : way;
  return {
    asked:
      asked.remote === "full" ? explained.fromHome : asked.comune === null ? explained.notSaid : comune(asked.comune),
    held: joined([
      held.comune === null ? explained.notSaid : comune(held.comune),
      distance,
      held.hasCar === null ? null : held.hasCar ? row.withCar : row.noCar,
    ]),
    note: joined([
      relations.travel[relation],
      held.maxTravelKm !== null &&
        (held.maxTravelKm === "any" ? explained.noLimit : explained.limit(kilometres(locale, held.maxTravelKm))),
    ]),
  };
}

function describeContract(
  { asked, held, relation }: ResultOf<"contract_and_hours">,
  { words, locale }: MatchNames,
): DescribedResult {
  const { explained, relation: relations } = words.matching.desk;
  const shifts = (list: readonly (keyof typeof words.postings.terms.shift)[]) =>
    list.map((shift) => words.postings.terms.shift[shift].toLowerCase());
  const time = (list: readonly (keyof typeof words.postings.terms.workingTime)[]) =>
    list.map((each) => words.postings.terms.workingTime[each].toLowerCase());
  const week = held.maxWeeklyMinutes === null ? null : words.people.file.upTo(hours(locale, held.maxWeeklyMinutes));
  return {
    asked: joined([
      asked.contract === null ? explained.notSaid : words.postings.terms.contract[asked.contract],
      asked.weeklyMinutes !== null && hours(locale, asked.weeklyMinutes),
      asked.workingTime !== null && words.postings.terms.workingTime[asked.workingTime].toLowerCase(),
      ...shifts(asked.shifts),
    ]),
    held: joined([
      relations.contract_and_hours[relation],
      week,
      ...time(held.workingTimes ?? []),
      ...shifts(held.shifts ?? []),
    ]),
    note: joined([
      held.hoursShare === 1000 ? explained.wholeHours : explained.partHours(percent(locale, held.hoursShare / 1000)),
      held.hoursUnknown && explained.hoursUnknown,
    ]),
  };
}

function describeLanguages({ asked, held, relation }: ResultOf<"languages">, { words }: MatchNames): DescribedResult {
  const { terms } = words.people;
  const { explained, relation: relations } = words.matching.desk;
  return {
    asked:
      asked.length === 0
        ? explained.nothing
        : asked.map(({ language, level }) => `${terms.language[language]} ${level}`).join(", "),
    held: held.map(({ language, level }) => `${terms.language[language]} ${level ?? explained.notSpoken}`).join(", "),
    note: relations.languages[relation],
  };
}

function describeEducation({ asked, held, relation }: ResultOf<"education">, { words }: MatchNames): DescribedResult {
  const { terms } = words.people;
  const { explained, relation: relations } = words.matching.desk;
  return {
    asked: asked === null ? explained.nothing : terms.eqf[asked],
    held: held === null ? explained.notSaid : held === 0 ? explained.noQualification : terms.eqf[held],
    note: relations.education[relation],
  };
}

function describeLicences({ asked, held, relation }: ResultOf<"licences">, { words }: MatchNames): DescribedResult {
  const { terms } = words.people;
  const { explained, relation: relations } = words.matching.desk;
  const list = (licences: typeof asked) =>
    licences.length === 0 ? explained.nothing : licences.map((licence) => terms.licence[licence]).join(", ");
  return { asked: list(asked), held: asked.length === 0 ? "" : list(held), note: relations.licences[relation] };
}

function describeAvailability(
  { asked, held, daysLate, relation }: ResultOf<"availability">,
  { words, locale }: MatchNames,
): DescribedResult {
  const { explained, relation: relations } = words.matching.desk;
  return {
    asked: asked === null ? relations.availability.nothing_asked : explained.fromDay(mediumDate(locale, asked)),
    held: held === null ? explained.notSaid : explained.fromDay(mediumDate(locale, held)),
    note: daysLate ? explained.daysLate(daysLate) : relations.availability[relation],
  };
}
