import { sql, type RawBuilder } from "kysely";
import { CLOSING_SOON_DAYS, daysAfter, STARTS_SOON_DAYS } from "../soon";
import { CHOICES, type Choice, type SearchQuery } from "../port";

/** Filters in the order of their bits. A posting's `fail` has the bit of every filter it does not pass. */
export const FILTERS = [
  "kinds", "place", "contractGroups", "workingTimes", "shifts", "occupationGroup", "education", "licences", "languages", "remote", ...CHOICES,
] as const;
export type Filter = (typeof FILTERS)[number];

export function bitOf(filter: Filter): number {
  return 2 ** FILTERS.indexOf(filter);
}

/** A list for `= any` as PostgreSQL wants it. */
const list = (values: readonly string[]) => sql`${[...values]}::text[]`;

/** The condition of each choice; the soon ones depend on the day. */
export function choiceConditions(today: string): Record<Choice, RawBuilder<unknown>> {
  return {
    noExperience: sql`no_experience`,
    noLicence: sql`no_licence`,
    withoutCar: sql`without_car`,
    startsSoon: sql`coalesce(starts_on <= ${daysAfter(today, STARTS_SOON_DAYS)}::date, false)`,
    closingSoon: sql`coalesce(closes_on <= ${daysAfter(today, CLOSING_SOON_DAYS)}::date, false)`,
    reserved: sql`reserved`,
    seasonal: sql`seasonal`,
    morningsOnly: sql`mornings_only`,
    noNights: sql`no_nights`,
  };
}

export interface FilterContext {
  today: string;
  /** Comuni inside the radius asked. */
  comuni: readonly string[];
}

/** The bits of the filters a row fails, as an integer expression over search_documents. Filters not asked add nothing. */
export function failMask(query: SearchQuery, context: FilterContext): RawBuilder<unknown> {
  const conditions: [Filter, RawBuilder<unknown>][] = [...listConditions(query), ...placeCondition(query, context)];
  const choices = choiceConditions(context.today);
  for (const choice of new Set(query.choices)) conditions.push([choice, choices[choice]]);
  const bits = conditions.map(([filter, condition]) => sql`case when ${condition} then 0 else ${sql.lit(bitOf(filter))} end`);
  return bits.length > 0 ? sql`(${sql.join(bits, sql` + `)})` : sql`0`;
}

/** Work wholly from home and tied to no Comune is near everywhere. */
function placeCondition(query: SearchQuery, { comuni }: FilterContext): [Filter, RawBuilder<unknown>][] {
  return query.comune === null ? [] : [["place", sql`case when comune is null then remote = 'full' else comune = any(${list(comuni)}) end`]];
}

function listConditions(query: SearchQuery): [Filter, RawBuilder<unknown>][] {
  const found: [Filter, RawBuilder<unknown>][] = [];
  const { kinds, contractGroups, workingTimes, shifts, occupationGroup, educationMax, licences, languages, remote } = query;
  if (kinds.length) found.push(["kinds", sql`kind = any(${list(kinds)})`]);
  if (contractGroups.length) found.push(["contractGroups", sql`contract_group = any(${list(contractGroups)})`]);
  if (workingTimes.length) found.push(["workingTimes", sql`working_time = any(${list(workingTimes)})`]);
  if (shifts.length) found.push(["shifts", sql`shifts && ${list(shifts)}`]);
  if (occupationGroup !== null) found.push(["occupationGroup", sql`isco like ${`${occupationGroup}%`}`]);
  if (educationMax !== null) found.push(["education", sql`education <= ${educationMax}::int`]);
  if (licences.length) found.push(["licences", sql`licences && ${list(licences)}`]);
  if (languages.length) found.push(["languages", sql`languages && ${list(languages)}`]);
  if (remote.length) found.push(["remote", sql`remote = any(${list(remote)})`]);
  return found;
}
