import type { OccupationId, PersonId, PostingId, SkillId } from "~/domain/ids";
import type { EqfLevel } from "../terms/education";
import type { CefrLevel, Language } from "../terms/languages";
import type { Licence } from "../terms/licences";
import type { ContractKey } from "../terms/contracts";
import type { HardCheck } from "~/domain/postings/hardChecks";
import type { Remote, Reserved, Shift, WorkingTime } from "../terms/schedule";

/** A Comune and where it lies, in decimal degrees. Nobody's street enters the score. */
export interface MatchPlace {
  /** ISTAT code, six digits. */
  comune: string;
  lat: number;
  lon: number;
}

export interface LanguageLevel {
  language: Language;
  level: CefrLevel;
}

export interface PractisedOccupation {
  occupationId: OccupationId;
  /** Shown, never scored. */
  months: number | null;
}

/**
 * All that matching may know of a person. Sex, age, citizenship, name, photo, income, health, gaps and flags
 * have no place here, so no rule can use them.
 * `null` means "nobody has asked yet"; an empty list means "asked: none".
 */
export interface MatchPerson {
  id: PersonId;
  desired: readonly OccupationId[];
  practised: readonly PractisedOccupation[];
  skills: readonly SkillId[] | null;
  languages: readonly LanguageLevel[] | null;
  licences: readonly Licence[] | null;
  educationLevel: EqfLevel | null;
  place: MatchPlace | null;
  hasCar: boolean | null;
  /** The person's own limit, one way; null is no limit. */
  maxTravelKm: number | null;
  contracts: { preferred: readonly ContractKey[]; accepted: readonly ContractKey[] } | null;
  workingTimes: readonly WorkingTime[] | null;
  minWeeklyMinutes: number | null;
  maxWeeklyMinutes: number | null;
  shifts: readonly Shift[] | null;
  /** ISO date, yyyy-mm-dd: the first free day, past or future. */
  availableFrom: string | null;
  /** Eighteen or over. Read by the check `age_or_permit` and by nothing else. */
  adult: boolean | null;
  /** Reserved lists (L. 68/1999) the desk has seen the person on. Read by the check `reserved` and by nothing else. */
  reservedRoutes: readonly Exclude<Reserved, "none">[] | null;
}

/** What matching reads of a posting; `matchPosting` makes it from the fields an organisation writes. */
export interface MatchPosting {
  id: PostingId;
  occupationId: OccupationId | null;
  essentialSkills: readonly SkillId[];
  desirableSkills: readonly SkillId[];
  place: MatchPlace | null;
  remote: Remote;
  contract: ContractKey | null;
  workingTime: WorkingTime | null;
  weeklyMinutes: number | null;
  shifts: readonly Shift[];
  /** ISO date: the start, or the day of the ranking when the start has passed; null is "to be agreed". */
  startsOn: string | null;
  languages: readonly LanguageLevel[];
  educationLevel: EqfLevel | null;
  requiredLicences: readonly Licence[];
  usefulLicences: readonly Licence[];
  hardChecks: readonly HardCheck[];
  minimumAge: number | null;
  reserved: Reserved;
}
