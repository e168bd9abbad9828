import type { OccupationId } from "~/domain/ids";
import { roundHalfUp } from "../rounding";
import type { OccupationResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";
import type { Weighing } from "../weights";

type Relation = Exclude<OccupationResult["relation"], "unknown">;
type Held = NonNullable<OccupationResult["held"]>;

/** Worth of each relation, before the eight tenths of what is only practised, or wanted without the practice asked. */
export const OCCUPATION_VALUES: Record<Relation, number> = {
  same: 1000,
  isco4: 850,
  substitute_high: 750,
  isco3: 600,
  isco2: 350,
  substitute_low: 250,
  isco1: 100,
  none: 0,
};
const ISCO_RELATIONS = ["none", "isco1", "isco2", "isco3", "isco4"] as const;

/** The occupation asked against the best of those wanted and practised. */
export function scoreOccupation(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  { typical }: Weighing,
): OccupationResult {
  const asked = posting.occupationId;
  const offers = offersOf(person);
  if (asked === null || offers.length === 0) {
    const missing = asked === null ? "posting" : "person";
    return {
      criterion: "occupation",
      value: typical.occupation,
      missing,
      relation: "unknown",
      asked,
      held: null,
      bestWorth: null,
      months: null,
    };
  }
  const months = monthsOf(person, posting, asked, vocabulary);
  const judgeAll = (lacking: boolean) => offers.map((held) => judge(held, asked, vocabulary, lacking)).sort(bestFirst);
  const judged = judgeAll(months.lacking);
  const best = judged[0];
  const value = best?.value ?? 0;
  // The question is worth asking only where the answer could raise the value.
  const guessed = months.lacking && months.unknown && (judgeAll(false)[0]?.value ?? 0) > value;
  return {
    criterion: "occupation",
    value,
    missing: guessed ? "person" : null,
    relation: value === 0 ? "none" : (best?.relation ?? "none"),
    asked,
    held: value === 0 ? null : (best?.held ?? null),
    bestWorth: Math.max(...judged.map(({ relation }) => OCCUPATION_VALUES[relation])),
    months: posting.experienceMonths > 0 ? { asked: posting.experienceMonths, held: months.held } : null,
  };
}

/** Months of practice in the asked occupation or its four ISCO digits; those nobody has asked count 0. */
function monthsOf(
  { practised }: MatchPerson,
  { experienceMonths }: MatchPosting,
  asked: OccupationId,
  vocabulary: MatchVocabulary,
) {
  const related = (practised ?? []).filter(
    ({ occupationId }) =>
      occupationId === asked || sharedDigits(vocabulary.isco(occupationId), vocabulary.isco(asked)) === 4,
  );
  const held = related.reduce((sum, { months }) => sum + (months ?? 0), 0);
  return {
    held,
    lacking: experienceMonths > 0 && held < experienceMonths,
    unknown: practised === null || related.some(({ months }) => months === null),
  };
}

function offersOf({ desired, practised }: MatchPerson): Held[] {
  return [
    ...(desired ?? []).map((occupationId) => ({ occupationId, source: "desired" as const, months: null })),
    ...(practised ?? []).map(({ occupationId, months }) => ({ occupationId, source: "practised" as const, months })),
  ];
}

interface Judged {
  held: Held;
  relation: Relation;
  value: number;
}

function judge(held: Held, asked: OccupationId, vocabulary: MatchVocabulary, lacking: boolean): Judged {
  const relation = relationOf(held.occupationId, asked, vocabulary);
  const full = OCCUPATION_VALUES[relation];
  return { held, relation, value: held.source === "desired" && !lacking ? full : roundHalfUp(full * 8, 10) };
}

/** The better of what the desk has signed and what the classification says. */
function relationOf(held: OccupationId, asked: OccupationId, vocabulary: MatchVocabulary): Relation {
  if (held === asked) return "same";
  const digits = ISCO_RELATIONS[sharedDigits(vocabulary.isco(held), vocabulary.isco(asked))] ?? "none";
  const strength = vocabulary.substitute(held, asked);
  if (strength === null) return digits;
  const signed = strength === "high" ? "substitute_high" : "substitute_low";
  return OCCUPATION_VALUES[signed] > OCCUPATION_VALUES[digits] ? signed : digits;
}

function sharedDigits(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  let shared = 0;
  while (shared < 4 && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Highest value; then wanted before practised, longer before shorter, so that lists in any order explain alike. */
function bestFirst(a: Judged, b: Judged): number {
  if (a.value !== b.value) return b.value - a.value;
  if (a.held.source !== b.held.source) return a.held.source === "desired" ? -1 : 1;
  return (b.held.months ?? -1) - (a.held.months ?? -1) || a.held.occupationId - b.held.occupationId;
}
