import { z } from "zod";
import { OccupationId, SkillId } from "~/domain/ids";
import type { MatchPerson } from "./types";
import { Contract, Education, IsoDate, LanguageAtLevel, LicenceCode, ShiftCode, WorkingTimeCode } from "./results";

/** One thing about a person that could be different. Nothing a person cannot change is in the list. */
export const Change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("skill"), skillId: SkillId }),
  z.strictObject({ kind: z.literal("licence"), licence: LicenceCode }),
  z.strictObject({ kind: z.literal("language"), ...LanguageAtLevel.shape }),
  z.strictObject({ kind: z.literal("education"), level: Education }),
  /** Wants the posting's occupation. */
  z.strictObject({ kind: z.literal("occupation"), occupationId: OccupationId }),
  z.strictObject({ kind: z.literal("travel_limit"), km: z.int().positive() }),
  z.strictObject({ kind: z.literal("car") }),
  /** Has so many more months of practice in the posting's occupation. */
  z.strictObject({ kind: z.literal("practice"), occupationId: OccupationId, months: z.int().positive() }),
  z.strictObject({ kind: z.literal("contract"), contract: Contract }),
  /** Works the posting's hours: null or empty is what already fits. */
  z.strictObject({
    kind: z.literal("hours"),
    weeklyMinutes: z.int().nullable(),
    workingTime: WorkingTimeCode.nullable(),
    shifts: z.array(ShiftCode),
  }),
  z.strictObject({ kind: z.literal("available_by"), date: IsoDate }),
]);
export type Change = z.infer<typeof Change>;

/** The same person with the changes made, one after the other. */
export function applyChanges(person: MatchPerson, changes: readonly Change[]): MatchPerson {
  return changes.reduce(applyChange, person);
}

function applyChange(person: MatchPerson, change: Change): MatchPerson {
  switch (change.kind) {
    case "skill":
      return { ...person, skills: [...(person.skills ?? []), change.skillId] };
    case "licence":
      return { ...person, licences: [...(person.licences ?? []), change.licence] };
    case "language":
      return {
        ...person,
        languages: [...(person.languages ?? []), { language: change.language, level: change.level }],
      };
    case "education":
      return { ...person, educationLevel: change.level };
    case "occupation":
      return { ...person, desired: [...(person.desired ?? []), change.occupationId] };
    case "travel_limit":
      return { ...person, maxTravelKm: change.km };
    case "practice":
      return {
        ...person,
        practised: [...(person.practised ?? []), { occupationId: change.occupationId, months: change.months }],
      };
    case "car":
      return { ...person, hasCar: true };
    case "contract":
      return {
        ...person,
        contracts: {
          preferred: person.contracts?.preferred ?? [],
          accepted: [...(person.contracts?.accepted ?? []), change.contract],
        },
      };
    case "hours":
      return withHours(person, change);
    case "available_by":
      return { ...person, availableFrom: change.date };
  }
}

function withHours(
  person: MatchPerson,
  { weeklyMinutes, workingTime, shifts }: Extract<Change, { kind: "hours" }>,
): MatchPerson {
  const { hours } = person;
  const widened = hours && weeklyMinutes !== null ? extendHours(hours, weeklyMinutes) : hours;
  return {
    ...person,
    workingTimes: workingTime === null ? person.workingTimes : [...(person.workingTimes ?? []), workingTime],
    hours: widened,
    shifts: shifts.length === 0 ? person.shifts : [...(person.shifts ?? []), ...shifts],
  };
}

function extendHours(
  { min, max }: NonNullable<MatchPerson["hours"]>,
  minutes: number,
): NonNullable<MatchPerson["hours"]> {
  return { min: min === null ? null : Math.min(min, minutes), max: max === null ? null : Math.max(max, minutes) };
}
