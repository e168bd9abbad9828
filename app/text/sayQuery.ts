import type { Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { EqfLevel } from "~/domain/terms/education";
import type { ContractGroup } from "~/domain/terms/contracts";
import type { PostingKind } from "~/domain/postings/kinds";
import type { Shift } from "~/domain/terms/schedule";
import type { Words } from "./words";

/** What a search asks, as the list's address says it. */
export interface Asked {
  text: string;
  comune: string | null;
  withinKm: number | null;
  kinds: readonly PostingKind[];
  contractGroups: readonly ContractGroup[];
  workingTimes: readonly (keyof Words["site"]["list"]["workingTimes"])[];
  shifts: readonly Shift[];
  occupationGroup: string | null;
  educationMax: EqfLevel | null;
  licences: readonly Licence[];
  languages: readonly Language[];
  remote: readonly (keyof Words["site"]["list"]["remote"])[];
  choices: readonly (keyof Words["site"]["list"]["choices"])[];
}

/** One thing a search asks, in words; and the search's fields without it. */
export interface Said {
  label: string;
  without: Partial<Asked>;
}

interface Names {
  words: Words;
  /** Name of the Comune searched from. */
  comune: string;
  /** Name of the occupation group asked. */
  trade: string;
}

/** Everything a search asks, piece by piece: the chips of the list, the name of an alert. Empty when it asks nothing. */
export function sayQuery(asked: Asked, { words, comune, trade }: Names): Said[] {
  const { site, terms } = words;
  const { chips, choices, workingTimes, remote } = site.list;
  const each = <Key extends string>(field: keyof Asked, values: readonly Key[], labels: Record<Key, string>): Said[] =>
    values.map((value) => ({ label: labels[value], without: { [field]: values.filter((other) => other !== value) } }));
  return [
    ...(asked.text ? [{ label: chips.text(asked.text), without: { text: "" } }] : []),
    ...(asked.comune
      ? [
          {
            label: asked.withinKm ? chips.placeWithin(comune, asked.withinKm) : chips.place(comune),
            without: { comune: null, withinKm: null },
          },
        ]
      : []),
    ...each("choices", asked.choices, choices),
    ...each("kinds", asked.kinds, terms.postingKind),
    ...each("workingTimes", asked.workingTimes, workingTimes),
    ...each("contractGroups", asked.contractGroups, terms.contractGroup),
    ...each("shifts", asked.shifts, terms.shift),
    ...each("remote", asked.remote, remote),
    ...each("licences", asked.licences, terms.licence),
    ...each("languages", asked.languages, terms.language),
    ...(asked.educationMax
      ? [{ label: chips.education(terms.eqf[asked.educationMax]), without: { educationMax: null } }]
      : []),
    ...(asked.occupationGroup ? [{ label: trade || asked.occupationGroup, without: { occupationGroup: null } }] : []),
  ];
}
