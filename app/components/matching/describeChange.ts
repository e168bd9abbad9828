import type { Change } from "~/domain/matching/changes";
import type { CheckResult } from "~/domain/matching/results";
import { hours, kilometres, mediumDate, months } from "~/text/format";
import type { MatchNames } from "./matchNames";

/** Changes made together, as one phrase. */
export function describeChanges(changes: readonly Change[], names: MatchNames): string {
  const [first = "", ...others] = changes.map((change) => describeChange(change, names));
  return [first, ...others.map((each) => each.slice(0, 1).toLowerCase() + each.slice(1))].join(
    names.words.matching.desk.changes.and,
  );
}

function describeChange(change: Change, { words, locale, occupation, skill }: MatchNames): string {
  const { changes } = words.matching.desk;
  switch (change.kind) {
    case "skill":
      return skill(change.skillId);
    case "licence":
      return words.people.terms.licence[change.licence];
    case "language":
      return `${words.people.terms.language[change.language]} ${change.level}`;
    case "education":
      return words.people.terms.eqf[change.level];
    case "occupation":
      return changes.occupation(occupation(change.occupationId));
    case "travel_limit":
      return changes.travelLimit(kilometres(locale, change.km));
    case "car":
      return changes.car;
    case "practice":
      return changes.practice(months(locale, change.months));
    case "contract":
      return changes.contract(words.postings.terms.contract[change.contract]);
    case "hours":
      return changes.hours(describeHours(change, { words, locale }));
    case "available_by":
      return changes.availableBy(mediumDate(locale, change.date));
  }
}

function describeHours(
  { weeklyMinutes, workingTime, shifts }: Extract<Change, { kind: "hours" }>,
  { words, locale }: Pick<MatchNames, "words" | "locale">,
): string {
  const { shift, workingTime: times } = words.postings.terms;
  return [
    weeklyMinutes === null ? null : hours(locale, weeklyMinutes),
    workingTime === null ? null : times[workingTime].toLowerCase(),
    ...shifts.map((each) => shift[each].toLowerCase()),
  ]
    .filter(Boolean)
    .join(", ");
}

/** What an indispensable requirement asks, and what there is today. */
export function describeCheck(result: CheckResult, { words, locale }: MatchNames): { asked: string; held: string } {
  const { checks, explained } = words.matching.desk;
  const spoken = (list: readonly { language: keyof typeof words.people.terms.language; level: string }[]) =>
    list.map(({ language, level }) => `${words.people.terms.language[language]} ${level}`).join(", ");
  const yesOrNo = (held: boolean | null) => (held === null ? checks.toAsk : held ? checks.yes : checks.no);
  const orNothing = (text: string) => text || checks.nothing;
  switch (result.check) {
    case "licence":
      return {
        asked: result.asked.map((each) => words.people.terms.licence[each]).join(", "),
        held: orNothing((result.held ?? []).map((each) => words.people.terms.licence[each]).join(", ")),
      };
    case "age_or_permit":
      return {
        asked: result.asked === null ? checks.adult : checks.age(result.asked),
        held: result.held ? checks.adult : checks.minor,
      };
    case "contract":
      return {
        asked: result.asked === null ? explained.notSaid : words.postings.terms.contract[result.asked],
        held: orNothing((result.held ?? []).map((each) => words.postings.terms.contract[each]).join(", ")),
      };
    case "travel":
      return {
        asked: result.asked === null ? explained.notSaid : kilometres(locale, result.asked / 10),
        held: result.held === null ? explained.notSaid : explained.limit(kilometres(locale, result.held)),
      };
    case "language":
      return { asked: spoken(result.asked), held: orNothing(spoken(result.held ?? [])) };
    case "start":
      return {
        asked: result.asked === null ? explained.notSaid : checks.free(mediumDate(locale, result.asked)),
        held: result.held === null ? explained.notSaid : checks.free(mediumDate(locale, result.held)),
      };
    case "reserved":
      return {
        asked: words.postings.terms.reserved[result.asked],
        held: (result.held ?? []).map((each) => words.postings.terms.reserved[each]).join(", ") || checks.unlisted,
      };
    case "law:scu":
    case "law:scr":
    case "law:apprenticeship":
      return {
        asked: checks.ages(result.asked.from, result.asked.to),
        held: result.held === null ? checks.toAsk : checks.age(result.held),
      };
    case "law:puc":
    case "law:tir_incl":
      return {
        asked: result.asked.map((each) => words.people.terms.entitlement[each]).join(", "),
        held:
          result.held === null
            ? checks.toAsk
            : orNothing(result.held.map((each) => words.people.terms.entitlement[each]).join(", ")),
      };
    case "law:habilitation":
      return { asked: words.people.terms.habilitation[result.asked], held: yesOrNo(result.held) };
    case "law:reserved":
      return { asked: words.postings.terms.reserved[result.asked], held: yesOrNo(result.held) };
  }
}
