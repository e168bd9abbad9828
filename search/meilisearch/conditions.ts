import { CHOICES, type Choice, type SearchMoment, type SearchQuery } from "../port";
import { CLOSING_SOON_DAYS, dayNumber, STARTS_SOON_DAYS } from "../dayNumber";
import { EVERYWHERE } from "./record";

/** The filters of the port; each can be left out by itself to count its own facet. */
export type Filter =
  | "kinds"
  | "place"
  | "contractGroups"
  | "workingTimes"
  | "shifts"
  | "occupationGroup"
  | "education"
  | "licences"
  | "languages"
  | "remote"
  | "choices";

/** A filter asked for, as Meilisearch writes it. */
export interface Condition {
  filter: Filter;
  text: string;
}

/** What has not closed. */
export function stillOpen({ today }: SearchMoment): string {
  return `closesOn >= ${dayNumber(today)}`;
}

/** `choices` of the day; the others are in the record. */
export function choiceCondition(choice: Choice, { today }: SearchMoment): string {
  if (choice === "closingSoon") return `closesOn <= ${dayNumber(today) + CLOSING_SOON_DAYS}`;
  if (choice === "startsSoon") return `startsOn <= ${dayNumber(today) + STARTS_SOON_DAYS}`;
  return `choices = ${choice}`;
}

/** The conditions of a query. `comuni`: those inside the radius asked; null when no Comune is asked. */
export function conditionsOf(query: SearchQuery, moment: SearchMoment, comuni: readonly string[] | null): Condition[] {
  const conditions: Condition[] = [];
  const any = (filter: Filter, attribute: string, values: readonly string[]) => {
    if (values.length > 0) conditions.push({ filter, text: isOneOf(attribute, values) });
  };
  any("kinds", "kind", query.kinds);
  if (comuni) any("place", "place", [...comuni, EVERYWHERE]);
  any("contractGroups", "contractGroup", query.contractGroups);
  any("workingTimes", "workingTime", query.workingTimes);
  any("shifts", "shifts", query.shifts);
  if (query.occupationGroup !== null) any("occupationGroup", "groups", [query.occupationGroup]);
  if (query.educationMax !== null) conditions.push({ filter: "education", text: `education <= ${query.educationMax}` });
  any("licences", "licences", query.licences);
  any("languages", "languages", query.languages);
  any("remote", "remote", query.remote);
  for (const choice of CHOICES)
    if (query.choices.includes(choice)) conditions.push({ filter: "choices", text: choiceCondition(choice, moment) });
  return conditions;
}

/** `attribute` has any of the values. */
export function isOneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(", ")}]`;
}

export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

export function all(parts: readonly string[]): string {
  return parts.map((part) => `(${part})`).join(" AND ");
}
