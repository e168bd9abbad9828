import type { OccupationId, SkillId } from "~/domain/ids";
import type { ContractKey } from "../terms/contracts";
import type { Shift, WorkingTime } from "../terms/schedule";
import type { EqfLevel } from "../terms/education";
import type { CefrLevel, Language } from "../terms/languages";
import type { Licence } from "../terms/licences";

export interface PractisedFields {
  occupationId: OccupationId;
  /** Months of practice; null when nobody said. */
  months: number | null;
}

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
  hasCar: boolean;
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
}

/** What comes from a form: the tax code in clear goes no further than the use case that encrypts it. */
export interface PersonEntry extends PersonFields {
  taxCode: string | null;
}
