import { z } from "zod";
import { OccupationId, SkillId } from "~/domain/ids";
import { EQF_LEVELS } from "../terms/education";
import { CEFR_LEVELS, LANGUAGES } from "../terms/languages";
import { LICENCES } from "../terms/licences";
import { CONTRACT_KEYS } from "../terms/contracts";
import { HABILITATION_KEYS } from "../terms/habilitations";
import { ENTITLEMENTS } from "../terms/entitlements";
import type { MatchCheck } from "./checks/names";
import { REMOTE, RESERVED, SHIFTS, WORKING_TIMES } from "../terms/schedule";

/** Results say codes and figures; words are made from them elsewhere, one wording for the citizen and one for the desk. */

const Language = z.enum(LANGUAGES);
const Level = z.enum(CEFR_LEVELS);
export const LicenceCode = z.enum(LICENCES);
export const Education = z.literal(EQF_LEVELS);
const EducationHeld = z.literal([0, ...EQF_LEVELS]);
export const Contract = z.enum(CONTRACT_KEYS);
export const ShiftCode = z.enum(SHIFTS);
export const WorkingTimeCode = z.enum(WORKING_TIMES);
export const LanguageAtLevel = z.strictObject({ language: Language, level: Level });
export const IsoDate = z.iso.date();
const Thousandths = z.int().min(0).max(1000);

/** Who has not said what the criterion needs; null when nothing is missing. */
export const Missing = z.enum(["person", "posting"]).nullable();
export type Missing = z.infer<typeof Missing>;

const result = <Name extends string, const Relation extends readonly string[]>(criterion: Name, relations: Relation) =>
  z.strictObject({
    criterion: z.literal(criterion),
    value: Thousandths,
    missing: Missing,
    relation: z.enum(relations),
  });

export const OccupationResult = result("occupation", [
  "same",
  "isco4",
  "substitute_high",
  "isco3",
  "isco2",
  "substitute_low",
  "isco1",
  "none",
  "unknown",
]).extend({
  asked: OccupationId.nullable(),
  /** The occupation of the person that counts most, and whether it is wanted (× 1) or only practised (× 0.8). */
  held: z
    .strictObject({
      occupationId: OccupationId,
      source: z.enum(["desired", "practised"]),
      months: z.int().min(0).nullable(),
    })
    .nullable(),
  /** Worth of the closest relation before the eight tenths, and months asked and held. Left out by version 1. */
  bestWorth: Thousandths.nullable().optional(),
  months: z.strictObject({ asked: z.int(), held: z.int() }).nullable().optional(),
});
export type OccupationResult = z.infer<typeof OccupationResult>;

export const SkillCredit = z.strictObject({
  skillId: SkillId,
  essential: z.boolean(),
  /** `unknown` is of version 1 alone. */
  relation: z.enum(["held", "narrower", "implied", "broader", "sibling", "unknown", "none"]),
  /** Tenths of the requirement that count as met. */
  tenths: z.int().min(0).max(10),
  /** The held skill, the practised occupation or the licence it rests on. */
  viaSkill: SkillId.nullable(),
  viaOccupation: OccupationId.nullable(),
  viaLicence: LicenceCode.nullable().optional(),
  rarity: z.int().min(1000).max(6000),
});
export type SkillCredit = z.infer<typeof SkillCredit>;

export const SkillsResult = result("skills", ["all", "some", "none", "nothing_asked", "unknown"]).extend({
  asked: z.strictObject({ essential: z.int(), desirable: z.int() }),
  held: z.strictObject({ essential: z.int(), desirable: z.int(), requirements: z.array(SkillCredit) }),
});
export type SkillsResult = z.infer<typeof SkillsResult>;

export const TravelResult = result("travel", ["remote", "near", "farther", "beyond_limit", "unknown"]).extend({
  asked: z.strictObject({ comune: z.string().nullable(), remote: z.enum(REMOTE) }),
  held: z.strictObject({
    comune: z.string().nullable(),
    tenthsKm: z.int().min(0).nullable(),
    hasCar: z.boolean().nullable(),
    maxTravelKm: z.union([z.number(), z.literal("any")]).nullable(),
    /** True where the great circle stands in for a road. Left out by version 1. */
    estimated: z.boolean().optional(),
  }),
});
export type TravelResult = z.infer<typeof TravelResult>;

export const ContractAndHoursResult = result("contract_and_hours", [
  "preferred",
  "accepted",
  "not_accepted",
  "nothing_asked",
  "unknown",
]).extend({
  asked: z.strictObject({
    contract: Contract.nullable(),
    workingTime: WorkingTimeCode.nullable(),
    weeklyMinutes: z.int().nullable(),
    shifts: z.array(ShiftCode),
  }),
  held: z.strictObject({
    workingTimes: z.array(WorkingTimeCode).nullable(),
    minWeeklyMinutes: z.int().nullable(),
    maxWeeklyMinutes: z.int().nullable(),
    shifts: z.array(ShiftCode).nullable(),
    /** Share of the posting's hours the person can do, in thousandths, and whether part of it had to be guessed. */
    hoursShare: Thousandths,
    hoursUnknown: z.boolean(),
  }),
});
export type ContractAndHoursResult = z.infer<typeof ContractAndHoursResult>;

export const LanguagesResult = result("languages", ["met", "below", "nothing_asked", "unknown"]).extend({
  asked: z.array(LanguageAtLevel),
  held: z.array(z.strictObject({ language: Language, level: Level.nullable(), gap: z.int().min(0).max(6) })),
});
export type LanguagesResult = z.infer<typeof LanguagesResult>;

export const EducationResult = result("education", ["met", "below", "nothing_asked", "unknown"]).extend({
  asked: Education.nullable(),
  held: EducationHeld.nullable(),
});
export type EducationResult = z.infer<typeof EducationResult>;

export const LicencesResult = result("licences", ["all", "some", "none", "nothing_asked", "unknown"]).extend({
  asked: z.array(LicenceCode),
  held: z.array(LicenceCode),
});
export type LicencesResult = z.infer<typeof LicencesResult>;

export const AvailabilityResult = result("availability", [
  "in_time",
  "late",
  "too_late",
  "nothing_asked",
  "unknown",
]).extend({
  asked: IsoDate.nullable(),
  held: IsoDate.nullable(),
  daysLate: z.int().min(0).nullable(),
});
export type AvailabilityResult = z.infer<typeof AvailabilityResult>;

export const CriterionResult = z.discriminatedUnion("criterion", [
  OccupationResult,
  SkillsResult,
  TravelResult,
  ContractAndHoursResult,
  LanguagesResult,
  EducationResult,
  LicencesResult,
  AvailabilityResult,
]);
export type CriterionResult = z.infer<typeof CriterionResult>;

const check = <Name extends MatchCheck, Asked extends z.ZodType, Held extends z.ZodType>(
  name: Name,
  asked: Asked,
  held: Held,
) => z.strictObject({ check: z.literal(name), outcome: z.enum(["passed", "failed", "unknown"]), asked, held });

/** Whole years, both included. */
const Ages = z.strictObject({ from: z.int(), to: z.int() });
const entitled = z.array(z.enum(ENTITLEMENTS));

/** `unknown` excludes nobody: it is a question for the desk to ask. `travel` and `reserved` are of version 1 alone. */
export const CheckResult = z.discriminatedUnion("check", [
  check("licence", z.array(LicenceCode), z.array(LicenceCode).nullable()),
  check("age_or_permit", z.int().nullable(), z.boolean().nullable()),
  check("contract", Contract.nullable(), z.array(Contract).nullable()),
  check("travel", z.int().min(0).nullable(), z.int().nullable()),
  check("language", z.array(LanguageAtLevel), z.array(LanguageAtLevel).nullable()),
  check("start", IsoDate.nullable(), IsoDate.nullable()),
  check("reserved", z.enum(RESERVED), z.array(z.enum(["art1", "art18"])).nullable()),
  check("law:scu", Ages, z.int().nullable()),
  check("law:scr", Ages, z.int().nullable()),
  check("law:apprenticeship", Ages, z.int().nullable()),
  check("law:puc", entitled, entitled.nullable()),
  check("law:tir_incl", entitled, entitled.nullable()),
  check("law:habilitation", z.enum(HABILITATION_KEYS), z.boolean().nullable()),
  check("law:reserved", z.enum(["art1", "art18"]), z.boolean().nullable()),
]);
export type CheckResult = z.infer<typeof CheckResult>;
export type CheckOutcome = CheckResult["outcome"];
