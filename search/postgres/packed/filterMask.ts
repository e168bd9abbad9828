import { CONTRACT_GROUPS } from "~/domain/terms/contracts";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { REMOTE, SHIFTS } from "~/domain/terms/schedule";
import { LANGUAGES } from "~/domain/terms/languages";
import { LICENCES } from "~/domain/terms/licences";
import { recordOf } from "../../recordOf";
import { CHOICES, WORKING_TIME_GROUPS, type SearchQuery } from "../../port";
import { CLOSING_SOON_DAYS, STARTS_SOON_DAYS } from "../../dayNumber";
import { EVERYWHERE, type PackedPostings } from "./packedPostings";

/** Filters in the order of their bits. A posting's failures have the bit of every filter it does not pass. */
const FILTERS = [
  "kinds",
  "place",
  "contractGroups",
  "workingTimes",
  "shifts",
  "occupationGroup",
  "education",
  "licences",
  "languages",
  "remote",
  ...CHOICES,
] as const;
type Filter = (typeof FILTERS)[number];

export const BIT: Readonly<Record<Filter, number>> = recordOf(FILTERS, (filter) => 1 << FILTERS.indexOf(filter));

type OfSlot<Value> = (slot: number) => Value;

export interface FilterContext {
  postings: PackedPostings;
  /** Days since 1970. */
  today: number;
  /** Kilometres of each place from the Comune searched from, by the place's number; null without one. */
  kmOf: readonly number[] | null;
}

/** The bits of the filters a posting fails, at most two: two already keep it out of every count. */
export function filterMask(query: SearchQuery, around: FilterContext): OfSlot<number> {
  const conditions = conditionsOf(query, around);
  return (slot) => {
    let failing = 0;
    for (const { bit, passes } of conditions) {
      if (passes(slot)) continue;
      if (failing !== 0) return failing | bit;
      failing = bit;
    }
    return failing;
  };
}

/** The choices a posting meets on that day, a bit each in the order of CHOICES. */
export function choicesOn({ postings: { columns }, today }: FilterContext): OfSlot<number> {
  const { choices, startsOn, closesOn } = columns;
  const [starting, closing] = [1 << CHOICES.indexOf("startsSoon"), 1 << CHOICES.indexOf("closingSoon")];
  const [startsBy, closesBy] = [today + STARTS_SOON_DAYS, today + CLOSING_SOON_DAYS];
  return (slot) =>
    (choices[slot] ?? 0) |
    ((startsOn[slot] ?? 0) <= startsBy ? starting : 0) |
    ((closesOn[slot] ?? 0) <= closesBy ? closing : 0);
}

interface Condition {
  bit: number;
  passes: OfSlot<boolean>;
}

function conditionsOf(query: SearchQuery, around: FilterContext): Condition[] {
  const { kind, remote, contract, hours, shifts, licences, languages, trade, education } = around.postings.columns;
  const conditions: Condition[] = [];
  const add = (filter: Filter, isAsked: boolean, passes: OfSlot<boolean>) =>
    isAsked && conditions.push({ bit: BIT[filter], passes });
  const oneOf = (column: Uint8Array, values: readonly string[], selected: readonly string[]) => {
    const accepted = values.map((value) => selected.includes(value));
    return (slot: number) => accepted[column[slot] ?? 255] ?? false;
  };
  const anyOf = (column: Uint8Array | Uint32Array, values: readonly string[], selected: readonly string[]) => {
    const accepted = selected.reduce((mask, value) => mask | (1 << values.indexOf(value)), 0);
    return (slot: number) => ((column[slot] ?? 0) & accepted) !== 0;
  };
  add("kinds", query.kinds.length > 0, oneOf(kind, POSTING_KINDS, query.kinds));
  add("place", query.comune !== null, placeCondition(query, around));
  add("contractGroups", query.contractGroups.length > 0, oneOf(contract, CONTRACT_GROUPS, query.contractGroups));
  add("workingTimes", query.workingTimes.length > 0, oneOf(hours, WORKING_TIME_GROUPS, query.workingTimes));
  add("shifts", query.shifts.length > 0, anyOf(shifts, SHIFTS, query.shifts));
  add("occupationGroup", query.occupationGroup !== null, tradeCondition(trade, query.occupationGroup ?? ""));
  add("education", query.educationMax !== null, (slot) => (education[slot] ?? 0) <= (query.educationMax ?? 0));
  add("licences", query.licences.length > 0, anyOf(licences, LICENCES, query.licences));
  add("languages", query.languages.length > 0, anyOf(languages, LANGUAGES, query.languages));
  add("remote", query.remote.length > 0, oneOf(remote, REMOTE, query.remote));
  const choices = choicesOn(around);
  for (const choice of new Set(query.choices)) {
    const own = 1 << CHOICES.indexOf(choice);
    add(choice, true, (slot) => (choices(slot) & own) !== 0);
  }
  return conditions;
}

/** Work wholly from home and tied to no Comune is near everywhere. */
function placeCondition({ comune, withinKm }: SearchQuery, { postings, kmOf }: FilterContext): OfSlot<boolean> {
  const near = postings.places.map(
    (istat, place) =>
      place === EVERYWHERE || istat === comune || (withinKm !== null && (kmOf?.[place] ?? Infinity) <= withinKm),
  );
  const { place } = postings.columns;
  return (slot) => near[place[slot] ?? 0] ?? false;
}

/** `group`: an ISCO prefix of one or two digits. */
function tradeCondition(trade: Int8Array, group: string): OfSlot<boolean> {
  const [accepted, divisor] = [Number(group), group.length === 1 ? 10 : 1];
  return (slot) => (trade[slot] ?? -1) >= 0 && Math.floor((trade[slot] ?? 0) / divisor) === accepted;
}
