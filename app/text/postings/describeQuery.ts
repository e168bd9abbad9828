import type { Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { EqfLevel } from "~/domain/terms/education";
import type { ContractGroup } from "~/domain/terms/contracts";
import type { PostingKind } from "~/domain/postings/kinds";
import type { Shift } from "~/domain/terms/schedule";
import type { Words } from "../it";

/** What a search asks, as the list's address says it. */
export interface DescribedQuery {
  text: string;
  comune: string | null;
  withinKm: number | null;
  kinds: readonly PostingKind[];
  contractGroups: readonly ContractGroup[];
  workingTimes: readonly (keyof Words["postings"]["list"]["workingTimes"])[];
  shifts: readonly Shift[];
  occupationGroup: string | null;
  educationMax: EqfLevel | null;
  licences: readonly Licence[];
  languages: readonly Language[];
  remote: readonly (keyof Words["postings"]["list"]["remote"])[];
  choices: readonly (keyof Words["postings"]["list"]["choices"])[];
}

/** One thing a search asks, in words; and the search's fields without it. */
export interface DescribedFilter {
  label: string;
  without: Partial<DescribedQuery>;
}

interface Names {
  words: Words;
  /** Name of the Comune searched from. */
  comune: string;
  /** Name of the occupation group asked. */
  trade: string;
}

/** Everything a search asks, piece by piece: the chips of the list, the name of an alert. Empty when it asks nothing. */
export function describeQuery(query: DescribedQuery, { words, comune, trade }: Names): DescribedFilter[] {
  const { list, terms } = words.postings;
  const { chips, choices, workingTimes, remote } = list;
  const each = <Key extends string>(
    field: keyof DescribedQuery,
    values: readonly Key[],
    labels: Record<Key, string>,
  ): DescribedFilter[] =>
    values.map((value) => ({ label: labels[value], without: { [field]: values.filter((other) => other !== value) } }));
  return [
    ...(query.text ? [{ label: chips.text(query.text), without: { text: "" } }] : []),
    ...(query.comune
      ? [
          {
            label: query.withinKm ? chips.placeWithin(comune, query.withinKm) : chips.place(comune),
            without: { comune: null, withinKm: null },
          },
        ]
      : []),
    ...each("choices", query.choices, choices),
    ...each("kinds", query.kinds, terms.postingKind),
    ...each("workingTimes", query.workingTimes, workingTimes),
    ...each("contractGroups", query.contractGroups, terms.contractGroup),
    ...each("shifts", query.shifts, terms.shift),
    ...each("remote", query.remote, remote),
    ...each("licences", query.licences, words.people.terms.licence),
    ...each("languages", query.languages, words.people.terms.language),
    ...(query.educationMax
      ? [{ label: chips.education(words.people.terms.eqf[query.educationMax]), without: { educationMax: null } }]
      : []),
    ...(query.occupationGroup ? [{ label: trade || query.occupationGroup, without: { occupationGroup: null } }] : []),
  ];
}
