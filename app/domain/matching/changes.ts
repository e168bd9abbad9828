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
      return { ...person, desired: [...person.desired, change.occupationId] };
    case "travel_limit":
      return { ...person, maxTravelKm: change.km };
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
  const { minWeeklyMinutes: min, maxWeeklyMinutes: max } = person;
  return {
    ...person,
    workingTimes: workingTime === null ? person.workingTimes : [...(person.workingTimes ?? []), workingTime],
    minWeeklyMinutes: weeklyMinutes === null || min === null ? min : Math.min(min, weeklyMinutes),
    maxWeeklyMinutes: weeklyMinutes === null || max === null ? max : Math.max(max, weeklyMinutes),
    shifts: shifts.length === 0 ? person.shifts : [...(person.shifts ?? []), ...shifts],
  };
}
