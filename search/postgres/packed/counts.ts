import { EQF_LEVELS } from "~/domain/terms/education";
import { LANGUAGES } from "~/domain/terms/languages";
import { LICENCES } from "~/domain/terms/licences";
import { CONTRACT_GROUPS } from "~/domain/terms/contracts";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { REMOTE, SHIFTS } from "~/domain/terms/schedule";
import { CHOICES, WITHIN_KM, WORKING_TIME_GROUPS, type SearchFacets } from "../../port";
import { recordOf } from "../../recordOf";
import { BIT, choicesOn, type FilterContext } from "./filterMask";
import { EVERYWHERE } from "./packedPostings";

/** Counts of one question, posting by posting. Each facet counts what passes all the other filters. */
export function createCounts(around: FilterContext) {
  const { columns, places } = around.postings;
  const { kind, place, contract, hours, shifts, trade, education, licences, languages, remote } = columns;
  const choices = choicesOn(around);
  // One room more than there are values, for what has none.
  const by = {
    kind: new Uint32Array(256),
    contract: new Uint32Array(256),
    hours: new Uint32Array(256),
    remote: new Uint32Array(256),
    trade: new Uint32Array(100),
    education: new Uint32Array(9),
    place: new Uint32Array(places.length),
    licences: new Uint32Array(32),
    languages: new Uint32Array(32),
    // By the whole mask: there are few different ones, and most have several bits.
    shiftMasks: new Uint32Array(1 << SHIFTS.length),
    choiceMasks: new Uint32Array(1 << CHOICES.length),
    /** Under all filters. */
    placeOfAll: new Uint32Array(places.length),
  };

  /** `failing`: none, or one filter: what fails more counts for nothing. */
  function add(slot: number, failing: number): void {
    const all = failing === 0;
    if (all || failing === BIT.kinds) countOne(by.kind, kind[slot]);
    if (all || failing === BIT.place) countOne(by.place, place[slot]);
    if (all || failing === BIT.contractGroups) countOne(by.contract, contract[slot]);
    if (all || failing === BIT.workingTimes) countOne(by.hours, hours[slot]);
    if (all || failing === BIT.occupationGroup) countOne(by.trade, trade[slot]);
    if (all || failing === BIT.education) countOne(by.education, education[slot]);
    if (all || failing === BIT.remote) countOne(by.remote, remote[slot]);
    if (all || failing === BIT.shifts) countOne(by.shiftMasks, shifts[slot]);
    if (all || failing === BIT.licences) countBits(by.licences, licences[slot] ?? 0);
    if (all || failing === BIT.languages) countBits(by.languages, languages[slot] ?? 0);
    if (!all) return; // what fails a choice is not counted for it
    countOne(by.choiceMasks, choices(slot));
    countOne(by.placeOfAll, place[slot]);
  }

  return { add, facets: () => facetsOf(by, around), places: () => placesOf(by.placeOfAll, places) };
}

type Tallies = Record<
  | "kind"
  | "contract"
  | "hours"
  | "remote"
  | "trade"
  | "education"
  | "place"
  | "shiftMasks"
  | "licences"
  | "languages"
  | "choiceMasks",
  Uint32Array
>;

function countOne(tally: Uint32Array, value: number | undefined): void {
  if (value !== undefined && value >= 0) tally[value] = (tally[value] ?? 0) + 1;
}

function countBits(tally: Uint32Array, mask: number, times = 1): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    tally[bit] = (tally[bit] ?? 0) + times;
  }
}

/** Counts by mask, as counts by bit. */
function byBit(masks: Uint32Array): Uint32Array {
  const bits = new Uint32Array(32);
  for (const [mask, count] of masks.entries()) if (count > 0) countBits(bits, mask, count);
  return bits;
}

function facetsOf(by: Tallies, { postings: { places }, kmOf }: FilterContext): SearchFacets {
  const everywhere = by.place[EVERYWHERE] ?? 0;
  const within = (km: number) =>
    everywhere +
    places.reduce(
      (sum, istat, place) => sum + (istat !== "" && (kmOf?.[place] ?? Infinity) <= km ? (by.place[place] ?? 0) : 0),
      0,
    );
  return {
    kinds: named(POSTING_KINDS, by.kind),
    comuni: Object.fromEntries(
      Object.entries(placesOf(by.place, places)).map(([istat, count]) => [istat, count + everywhere]),
    ),
    distances: kmOf ? recordOf(WITHIN_KM, within) : null,
    contractGroups: named(CONTRACT_GROUPS, by.contract),
    workingTimes: named(WORKING_TIME_GROUPS, by.hours),
    shifts: named(SHIFTS, byBit(by.shiftMasks)),
    occupationGroups: tradesOf(by.trade),
    education: recordOf(EQF_LEVELS, (level) =>
      by.education.subarray(0, level + 1).reduce((sum, count) => sum + count, 0),
    ),
    licences: present(named(LICENCES, by.licences)),
    languages: present(named(LANGUAGES, by.languages)),
    remote: { partial: by.remote[REMOTE.indexOf("partial")] ?? 0, full: by.remote[REMOTE.indexOf("full")] ?? 0 },
    choices: named(CHOICES, byBit(by.choiceMasks)),
  };
}

function named<T extends string>(values: readonly T[], tally: Uint32Array): Record<T, number> {
  return recordOf(values, (value) => tally[values.indexOf(value)] ?? 0);
}

function present<T extends string>(counts: Record<T, number>): Partial<Record<T, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => (count as number) > 0)) as Partial<
    Record<T, number>
  >;
}

function placesOf(tally: Uint32Array, places: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    places.flatMap((istat, place) => (istat !== "" && (tally[place] ?? 0) > 0 ? [[istat, tally[place]]] : [])),
  ) as Record<string, number>;
}

/** By one and by two digits of ISCO. */
function tradesOf(tally: Uint32Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [trade, count] of tally.entries()) {
    const code = String(trade).padStart(2, "0");
    if (count > 0) for (const prefix of [code.slice(0, 1), code]) counts[prefix] = (counts[prefix] ?? 0) + count;
  }
  return counts;
}
