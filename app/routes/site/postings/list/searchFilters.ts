import type { Option } from "~/components/forms/props";
import { EQF_LEVELS, type EqfLevel } from "~/domain/terms/education";
import type { DescribedQuery } from "~/text/postings/describeQuery";
import type { Locale, Words } from "~/text/words";
import type { FilterGroup } from "./filterGroups";
import { choiceGroup, groupOf } from "./listView";
import { type Trade, tradeName } from "./tradeName";

/** The filters that are groups of boxes. */
type Boxes = "kinds" | "workingTimes" | "contractGroups" | "shifts" | "remote" | "choices";

/** How many postings each answer would give. */
type Counts = { [Filter in Boxes]: Record<DescribedQuery[Filter][number], number> } & {
  /** By ISCO-08 prefix; absent is zero. */
  occupationGroups: Record<string, number>;
  education: Record<EqfLevel, number>;
};

/** What the list's address calls each filter, and each answer to it. */
type AddressWords = { [Filter in Boxes]: Record<DescribedQuery[Filter][number], string> } & {
  parameters: Record<Exclude<Boxes, "choices"> | "occupationGroup" | "educationMax", string>;
};

interface Given {
  words: Words;
  counts: Counts;
  address: AddressWords;
}

/** The filters that are groups of boxes, in the order of the column. */
export function filterGroups(asked: DescribedQuery, { words, counts, address }: Given): FilterGroup[] {
  const { parameters } = address;
  const { filters, workingTimes, remote } = words.postings.list;
  return [
    choiceGroup({ words, counts: counts.choices, parameters: address.choices, chosen: asked.choices }),
    groupOf({
      name: parameters.kinds,
      legend: filters.kinds,
      labels: words.postings.terms.postingKind,
      counts: counts.kinds,
      slugs: address.kinds,
      chosen: asked.kinds,
    }),
    groupOf({
      name: parameters.workingTimes,
      legend: filters.workingTimes,
      labels: workingTimes,
      counts: counts.workingTimes,
      slugs: address.workingTimes,
      chosen: asked.workingTimes,
    }),
    groupOf({
      name: parameters.contractGroups,
      legend: filters.contractGroups,
      labels: words.postings.terms.contractGroup,
      counts: counts.contractGroups,
      slugs: address.contractGroups,
      chosen: asked.contractGroups,
    }),
    groupOf({
      name: parameters.shifts,
      legend: filters.shifts,
      labels: words.postings.terms.shift,
      counts: counts.shifts,
      slugs: address.shifts,
      chosen: asked.shifts,
    }),
    groupOf({
      name: parameters.remote,
      legend: filters.remote,
      labels: remote,
      counts: counts.remote,
      slugs: address.remote,
      chosen: asked.remote,
    }),
  ];
}

interface FilterSelect {
  name: string;
  label: string;
  value: string | null;
  options: Option[];
}

/** The filters with one answer each: the occupation, where only groups with postings are offered, and the education held. */
export function filterSelects(
  asked: DescribedQuery,
  { words, counts, address, trades, locale }: Given & { trades: readonly Trade[]; locale: Locale },
): FilterSelect[] {
  const { filters } = words.postings.list;
  return [
    {
      name: address.parameters.occupationGroup,
      label: filters.occupationGroup,
      value: asked.occupationGroup,
      options: trades
        .filter(({ code }) => code.length === 1 || code === asked.occupationGroup)
        .filter(({ code }) => (counts.occupationGroups[code] ?? 0) > 0 || code === asked.occupationGroup)
        .map(({ code }) => ({
          value: code,
          label: `${tradeName(trades, code, locale)} (${counts.occupationGroups[code] ?? 0})`,
        })),
    },
    {
      name: address.parameters.educationMax,
      label: filters.educationMax,
      value: asked.educationMax === null ? null : String(asked.educationMax),
      options: EQF_LEVELS.map((level) => ({
        value: String(level),
        label: `${words.people.terms.eqf[level]} (${counts.education[level]})`,
      })),
    },
  ];
}
