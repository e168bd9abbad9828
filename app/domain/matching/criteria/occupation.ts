import type { OccupationId } from "~/domain/ids";
import { roundHalfUp } from "../rounding";
import type { OccupationResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";

type Relation = OccupationResult["relation"];
type Held = NonNullable<OccupationResult["held"]>;

/** Value of each relation; what is only practised counts eight tenths of it. */
export const OCCUPATION_VALUES: Record<Relation, number> = {
  same: 1000,
  isco4: 850,
  substitute_high: 750,
  isco3: 600,
  isco2: 350,
  substitute_low: 250,
  isco1: 100,
  none: 0,
  unknown: 500,
};
const PRACTISED_TENTHS = 8;
const ISCO_RELATIONS = ["none", "isco1", "isco2", "isco3", "isco4"] as const;

/** The occupation asked against the best of those wanted and practised. */
export function scoreOccupation(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
): OccupationResult {
  const asked = posting.occupationId;
  const offers = offersOf(person);
  if (asked === null || offers.length === 0) {
    const missing = asked === null ? "posting" : "person";
    return {
      criterion: "occupation",
      value: OCCUPATION_VALUES.unknown,
      missing,
      relation: "unknown",
      asked,
      held: null,
    };
  }
  const judged = offers.map((held) => judge(held, asked, vocabulary)).sort(bestFirst);
  const best = judged[0];
  if (best === undefined || best.value === 0)
    return { criterion: "occupation", value: 0, missing: null, relation: "none", asked, held: null };
  return { criterion: "occupation", value: best.value, missing: null, relation: best.relation, asked, held: best.held };
}

function offersOf({ desired, practised }: MatchPerson): Held[] {
  return [
    ...desired.map((occupationId) => ({ occupationId, source: "desired" as const, months: null })),
    ...practised.map(({ occupationId, months }) => ({ occupationId, source: "practised" as const, months })),
  ];
}

interface Judged {
  held: Held;
  relation: Relation;
  value: number;
}

function judge(held: Held, asked: OccupationId, vocabulary: MatchVocabulary): Judged {
  const relation = relationOf(held.occupationId, asked, vocabulary);
  const full = OCCUPATION_VALUES[relation];
  return { held, relation, value: held.source === "desired" ? full : roundHalfUp(full * PRACTISED_TENTHS, 10) };
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
