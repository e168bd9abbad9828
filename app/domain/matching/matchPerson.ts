import type { PersonId } from "~/domain/ids";
import { birthday } from "~/domain/people/age";
import type { PersonFields } from "~/domain/people/fields";
import type { MatchPerson, MatchPlace } from "./types";

interface Circumstances {
  id: PersonId;
  /** The Comune where the person lives with its coordinates, when it is known. */
  place: MatchPlace | null;
  /** Lists of L. 68/1999 the desk has seen the person on, by a flag that stands today; none seen is an empty list. */
  reservedRoutes: readonly ("art1" | "art18")[];
  /** ISO date of the ranking. */
  today: string;
}

type Read = Omit<
  PersonFields,
  "givenName" | "familyName" | "email" | "phone" | "comune" | "address" | "workConditions"
>;

/**
 * The part of a person that matching reads; of the birth date only whether eighteen years are complete.
 * The intake page always asks for licences and car, so nothing ticked means none. Of the other lists
 * an empty one means that nobody has asked yet: it counts as a missing datum, not as a "no".
 */
export function matchPerson(fields: Read, { id, place, reservedRoutes, today }: Circumstances): MatchPerson {
  const nullIfEmpty = <List extends readonly unknown[]>(list: List): List | null => (list.length === 0 ? null : list);
  const { preferredContracts: preferred, acceptedContracts: accepted } = fields;
  return {
    id,
    place,
    reservedRoutes,
    desired: fields.desired,
    practised: fields.practised,
    skills: nullIfEmpty(fields.skills),
    languages: nullIfEmpty(fields.languages),
    licences: fields.licences,
    educationLevel: fields.educationLevel,
    hasCar: fields.hasCar,
    maxTravelKm: fields.maxTravelKm,
    contracts: preferred.length + accepted.length === 0 ? null : { preferred, accepted },
    workingTimes: nullIfEmpty(fields.workingTimes),
    minWeeklyMinutes: fields.weeklyMinutesMin,
    maxWeeklyMinutes: fields.weeklyMinutesMax,
    shifts: nullIfEmpty(fields.shifts),
    availableFrom: fields.availableFrom,
    adult: fields.birthDate === null ? null : birthday(fields.birthDate, 18) <= today,
  };
}
