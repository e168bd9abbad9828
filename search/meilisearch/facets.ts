import { EQF_LEVELS } from "~/domain/terms/education";
import { CONTRACT_GROUPS } from "~/domain/terms/contracts";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { SHIFTS } from "~/domain/terms/schedule";
import { CHOICES, REMOTE_FILTERS, WITHIN_KM, WORKING_TIME_GROUPS, type Choice, type SearchFacets } from "../port";
import { recordOf } from "../recordOf";
import type { Filter } from "./conditions";
import type { Answer } from "./connection";
import { EVERYWHERE } from "./record";

/** Which attribute counts the facet of each filter. */
export const ATTRIBUTE_OF: Record<Exclude<Filter, "choices">, string> = {
  kinds: "kind",
  place: "place",
  contractGroups: "contractGroup",
  workingTimes: "workingTime",
  shifts: "shifts",
  occupationGroup: "groups",
  education: "education",
  licences: "licences",
  languages: "languages",
  remote: "remote",
};
export const FACET_ATTRIBUTES = [...Object.values(ATTRIBUTE_OF), "choices"];

type Tally = Readonly<Record<string, number>>;

export interface Counted {
  /** Under all filters. */
  under: Answer;
  /** For a filter that was asked: the counts under all the others. */
  without: ReadonlyMap<Filter, Answer>;
  /** Choices counted by questions of their own. */
  choices: ReadonlyMap<Choice, number>;
}

export function tallyOf(answer: Answer | undefined, attribute: string): Tally {
  return answer?.facetDistribution?.[attribute] ?? {};
}

/** The facets of an answer: each from the question that leaves its own filter out. `kmOf`: kilometres of each Comune; null without one. */
export function facetsOf(counted: Counted, kmOf: ReadonlyMap<string, number> | null): SearchFacets {
  const tally = (filter: keyof typeof ATTRIBUTE_OF) =>
    tallyOf(counted.without.get(filter) ?? counted.under, ATTRIBUTE_OF[filter]);
  const education = Object.entries(tally("education"));
  const choices = tallyOf(counted.under, "choices");
  return {
    kinds: fixed(POSTING_KINDS, tally("kinds")),
    ...placeFacets(tally("place"), kmOf),
    contractGroups: fixed(CONTRACT_GROUPS, tally("contractGroups")),
    workingTimes: fixed(WORKING_TIME_GROUPS, tally("workingTimes")),
    shifts: fixed(SHIFTS, tally("shifts")),
    occupationGroups: tally("occupationGroup"),
    education: recordOf(EQF_LEVELS, (level) => sum(education.filter(([value]) => Number(value) <= level))),
    licences: tally("licences"),
    languages: tally("languages"),
    remote: fixed(REMOTE_FILTERS, tally("remote")),
    choices: recordOf(CHOICES, (choice) => counted.choices.get(choice) ?? choices[choice] ?? 0),
  };
}

/** Postings under all filters, by Comune. */
export function placesOf(under: Answer): Record<string, number> {
  const { [EVERYWHERE]: _, ...places } = tallyOf(under, "place");
  return places;
}

function fixed<T extends string>(values: readonly T[], tally: Tally): Record<T, number> {
  return recordOf(values, (value) => tally[value] ?? 0);
}

function sum(entries: readonly [string, number][]): number {
  return entries.reduce((total, [, count]) => total + count, 0);
}

function placeFacets(
  tally: Tally,
  kmOf: ReadonlyMap<string, number> | null,
): Pick<SearchFacets, "comuni" | "distances"> {
  const { [EVERYWHERE]: everywhere = 0, ...places } = tally;
  const counts = Object.entries(places);
  return {
    comuni: Object.fromEntries(counts.map(([comune, count]) => [comune, count + everywhere])),
    distances: kmOf
      ? recordOf(WITHIN_KM, (km) => everywhere + sum(counts.filter(([comune]) => (kmOf.get(comune) ?? Infinity) <= km)))
      : null,
  };
}
