import { LICENCES } from "~/domain/terms/licences";
import { CEFR_LEVELS, LANGUAGES } from "~/domain/terms/languages";
import { EQF_LEVELS } from "~/domain/terms/education";
import { HARD_CHECKS } from "~/domain/postings/hardChecks";
import { REMOTE, SHIFTS, WORKING_TIMES } from "~/domain/terms/schedule";
import { PersonId, PostingId } from "~/domain/ids";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { BARGA, LUCCA, occupation, PORCARI, skill, uuid } from "./samples";

/** A small linear congruential generator: the same seed, the same people. */
export class Chance {
  constructor(private state: number) {}

  /** 0 ≤ whole number < below. */
  below(below: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }

  some<Item>(items: readonly Item[]): Item[] {
    return items.filter(() => this.below(3) === 0);
  }

  maybe<Item>(item: Item): Item | null {
    return this.below(4) === 0 ? null : item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, at: this.below(1e9) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

const OCCUPATIONS = [1, 2, 3, 4, 5, 6, 7, 8].map(occupation);
const SKILLS = [10, 11, 12, 20, 21, 30].map(skill);
const CONTRACTS = ["permanent", "fixed_term", "agency_fixed", "apprenticeship_2"] as const;
const BIRTHS = ["2008-12-08", "2009-02-01", "1996-12-07", "1970-06-01"] as const;
const DATES = ["2026-10-01", "2026-12-07", "2026-12-20", "2027-01-31", "2027-06-01"] as const;
const languagesOf = (chance: Chance) =>
  chance.some(LANGUAGES.slice(0, 4)).map((language) => ({ language, level: chance.one(CEFR_LEVELS) }));

export function anyPerson(chance: Chance): MatchPerson {
  return {
    id: PersonId.parse(uuid(chance.below(2 ** 31))),
    desired: chance.maybe(chance.some(OCCUPATIONS)),
    practised: chance.maybe(
      chance.some(OCCUPATIONS).map((occupationId) => ({ occupationId, months: chance.maybe(chance.below(40)) })),
    ),
    skills: chance.maybe(chance.some(SKILLS)),
    languages: chance.maybe(languagesOf(chance)),
    licences: chance.maybe(chance.some(LICENCES)),
    educationLevel: chance.maybe(chance.one([0, ...EQF_LEVELS])),
    place: chance.maybe(chance.one([LUCCA, PORCARI, BARGA])),
    hasCar: chance.maybe(chance.below(2) === 0),
    maxTravelKm: chance.maybe(chance.below(4) === 0 ? "any" : 1 + chance.below(60)),
    contracts: chance.maybe({ preferred: chance.some(CONTRACTS), accepted: chance.some(CONTRACTS) }),
    workingTimes: chance.maybe(chance.some(WORKING_TIMES)),
    hours: chance.maybe({ min: chance.maybe(chance.below(1200)), max: chance.maybe(1200 + chance.below(1200)) }),
    shifts: chance.maybe(chance.some(SHIFTS)),
    availableFrom: chance.maybe(chance.one(DATES)),
    birthDate: chance.maybe(chance.one(BIRTHS)),
    entitlements: { naspi: chance.maybe(chance.below(2) === 0), adi: chance.maybe(chance.below(2) === 0) },
    listSeen: { art1: chance.maybe(chance.below(2) === 0), art18: chance.maybe(chance.below(2) === 0) },
    habilitations: {},
  };
}

export function anyPosting(chance: Chance): MatchPosting {
  return {
    id: PostingId.parse(uuid(chance.below(2 ** 31))),
    occupationId: chance.maybe(chance.one(OCCUPATIONS)),
    experienceMonths: chance.one([0, 0, 6, 24]),
    essentialSkills: chance.some(SKILLS),
    desirableSkills: chance.some(SKILLS),
    place: chance.maybe(chance.one([LUCCA, PORCARI, BARGA])),
    remote: chance.one(REMOTE),
    contract: chance.maybe(chance.one(CONTRACTS)),
    workingTime: chance.maybe(chance.one(WORKING_TIMES)),
    weeklyMinutes: chance.maybe(300 + chance.below(2500)),
    shifts: chance.some(SHIFTS),
    startsOn: chance.maybe(chance.one(DATES)),
    closesOn: chance.maybe(chance.one(DATES)),
    today: "2026-10-01",
    languages: languagesOf(chance),
    educationLevel: chance.maybe(chance.one(EQF_LEVELS)),
    requiredLicences: chance.some(LICENCES.slice(0, 8)),
    usefulLicences: chance.some(LICENCES.slice(4, 14)),
    hardChecks: chance.some(HARD_CHECKS),
    minimumAge: chance.maybe(18),
    programme: chance.maybe(chance.one(["scu", "scr", "puc", "tir_incl"] as const)),
    reserved: chance.one(["none", "art1", "art18"] as const),
  };
}
