import type { PersonId } from "~/domain/ids";
import type { MayBeNone, PersonFields } from "~/domain/people/fields";
import type { MatchPerson, MatchPlace } from "./types";

interface Circumstances {
  id: PersonId;
  /** The Comune where the person lives with its coordinates, when it is known. */
  place: MatchPlace | null;
  /** Lists of L. 68/1999 the desk has seen the person on, by a flag that stands today. */
  reservedRoutes: readonly ("art1" | "art18")[];
  /** Taken in charge by a service, by a flag that stands today. */
  inCharge: boolean;
}

type Read = Omit<
  PersonFields,
  "givenName" | "familyName" | "email" | "phone" | "comune" | "address" | "workConditions"
>;

/** The part of a person that matching reads: what nobody has asked is null, what was asked and is none is empty. */
export function matchPerson(fields: Read, { id, place, reservedRoutes, inCharge }: Circumstances): MatchPerson {
  const { preferredContracts: preferred, acceptedContracts: accepted, maxTravelKm, lawAnswers } = fields;
  const isNone = (name: MayBeNone) => fields.askedNone.includes(name);
  const asked = <List extends readonly unknown[]>(list: List, name: MayBeNone): List | null =>
    list.length > 0 || isNone(name) ? list : null;
  const { weeklyMinutesMin: min, weeklyMinutesMax: max } = fields;
  return {
    id,
    place,
    desired: asked(fields.desired, "desired"),
    practised: asked(fields.practised, "practised"),
    skills: asked(fields.skills, "skills"),
    languages: asked(fields.languages, "languages"),
    licences: asked(fields.licences, "licences"),
    educationLevel: fields.educationLevel ?? (isNone("education") ? 0 : null),
    hasCar: fields.hasCar,
    maxTravelKm: maxTravelKm ?? (isNone("travel_limit") ? "any" : null),
    contracts: preferred.length + accepted.length > 0 || isNone("contracts") ? { preferred, accepted } : null,
    hours: min !== null || max !== null || isNone("hours") ? { min, max } : null,
    workingTimes: asked(fields.workingTimes, "working_times"),
    shifts: asked(fields.shifts, "shifts"),
    availableFrom: fields.availableFrom,
    birthDate: fields.birthDate,
    entitlements: inCharge ? { ...lawAnswers, in_charge: true } : lawAnswers,
    listSeen: { ...lawAnswers, ...Object.fromEntries(reservedRoutes.map((route) => [route, true])) },
    habilitations: lawAnswers,
  };
}
