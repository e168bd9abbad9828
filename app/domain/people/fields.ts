import type { OccupationId, SkillId } from "~/domain/ids";
import type { ContractKey } from "../terms/contracts";
import type { Shift, WorkingTime } from "../terms/schedule";
import type { EqfLevel } from "../terms/education";
import type { CefrLevel, Language } from "../terms/languages";
import { HABILITATION_KEYS } from "../terms/habilitations";
import type { Licence } from "../terms/licences";
import { ENTITLEMENTS } from "../terms/entitlements";

export interface PractisedFields {
  occupationId: OccupationId;
  /** Months of practice; null when nobody said. */
  months: number | null;
}

/** Data that may be asked and be none: an empty list, no limit. What is empty and not named was not asked. */
export const MAY_BE_NONE = [
  "desired",
  "practised",
  "skills",
  "languages",
  "licences",
  "contracts",
  "hours",
  "working_times",
  "shifts",
  "education",
  "travel_limit",
] as const;
export type MayBeNone = (typeof MAY_BE_NONE)[number];

/** Everything with three states: yes, no, not asked. */
export const PERSON_DATA = [...MAY_BE_NONE, "car"] as const;
export type PersonDatum = (typeof PERSON_DATA)[number];

/** What only checks set by law read: benefits, lists of L. 68/1999 the desk has seen, habilitations. */
export const LAW_ANSWERS = [...ENTITLEMENTS, "art1", "art18", ...HABILITATION_KEYS] as const;
export type LawAnswer = (typeof LAW_ANSWERS)[number];
/** A name that is not there, or null: nobody has asked. */
export type LawAnswers = Partial<Record<LawAnswer, boolean | null>>;

/**
 * What the desk writes about a person. No sex, no citizenship, no diagnosis: they are not asked,
 * and of health only the conditions the work must have ("lavoro seduto", "turni di giorno").
 */
export interface PersonFields {
  givenName: string;
  familyName: string;
  /** ISO date, yyyy-mm-dd. */
  birthDate: string | null;
  email: string | null;
  /** International form, "+390583123456". */
  phone: string | null;
  /** ISTAT code of the Comune, six digits. */
  comune: string | null;
  /** Cadastral code of the Comune of birth, or Z and three digits for a country; left out by those who do not ask. */
  birthPlace?: string | null | undefined;
  address: string | null;
  /** null: nobody has asked. */
  hasCar: boolean | null;
  maxTravelKm: number | null;
  educationLevel: EqfLevel | null;
  preferredContracts: ContractKey[];
  acceptedContracts: ContractKey[];
  workingTimes: WorkingTime[];
  weeklyMinutesMin: number | null;
  weeklyMinutesMax: number | null;
  shifts: Shift[];
  availableFrom: string | null;
  workConditions: string | null;
  licences: Licence[];
  desired: OccupationId[];
  practised: PractisedFields[];
  skills: SkillId[];
  languages: { language: Language; level: CefrLevel }[];
  askedNone: MayBeNone[];
  /** The data this entry asks about: the others are left as they are. Left out: all of them. */
  asks?: readonly PersonDatum[] | undefined;
  lawAnswers: LawAnswers;
}

/** What comes from a form: the tax code in clear goes no further than the use case that encrypts it. */
export interface PersonEntry extends PersonFields {
  taxCode: string | null;
}
