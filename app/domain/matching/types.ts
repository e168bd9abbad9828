import type { OccupationId, PersonId, PostingId, SkillId } from "~/domain/ids";
import type { EqfLevel } from "../terms/education";
import type { CefrLevel, Language } from "../terms/languages";
import type { Licence } from "../terms/licences";
import type { ContractKey } from "../terms/contracts";
import type { HardCheck } from "~/domain/postings/hardChecks";
import type { Programme } from "~/domain/postings/programmes";
import type { Entitlement } from "../terms/entitlements";
import type { Habilitation } from "../terms/habilitations";
import type { Remote, Reserved, Shift, WorkingTime } from "../terms/schedule";

/** A Comune and where it lies, in decimal degrees, when that is known. Nobody's street enters the score. */
export interface MatchPlace {
  /** ISTAT code, six digits. */
  comune: string;
  lat: number | null;
  lon: number | null;
}

export interface LanguageLevel {
  language: Language;
  level: CefrLevel;
}

export interface PractisedOccupation {
  occupationId: OccupationId;
  /** Months of practice; null: nobody has asked. */
  months: number | null;
}

/** Yes, no, or null: nobody has asked. */
type Answers<Name extends string> = Readonly<Partial<Record<Name, boolean | null>>>;

/** Lists of L. 68/1999. */
type ReservedList = Exclude<Reserved, "none">;

/**
 * All that matching may know of a person. Sex, citizenship, name, photo, income, health and gaps have no place here, so no
 * rule can use them; the last four fields are read by checks set by law, and by no criterion.
 * Every datum has three states: `null` means "nobody has asked yet", an empty list means "asked: none".
 */
export interface MatchPerson {
  id: PersonId;
  desired: readonly OccupationId[] | null;
  practised: readonly PractisedOccupation[] | null;
  skills: readonly SkillId[] | null;
  languages: readonly LanguageLevel[] | null;
  licences: readonly Licence[] | null;
  /** 0: asked, no qualification. */
  educationLevel: EqfLevel | 0 | null;
  place: MatchPlace | null;
  hasCar: boolean | null;
  /** The person's own limit, one way; "any": asked, no limit. */
  maxTravelKm: number | "any" | null;
  contracts: { preferred: readonly ContractKey[]; accepted: readonly ContractKey[] } | null;
  /** Minutes a week the person wants at least and can do at most; both null: asked, no limits. */
  hours: { min: number | null; max: number | null } | null;
  workingTimes: readonly WorkingTime[] | null;
  shifts: readonly Shift[] | null;
  /** ISO date, yyyy-mm-dd: the first free day, past or future. */
  availableFrom: string | null;
  /** ISO date. Read by the checks of age alone. */
  birthDate: string | null;
  entitlements: Answers<Entitlement>;
  /** Lists the desk has seen the person on. */
  listSeen: Answers<ReservedList>;
  habilitations: Answers<Habilitation>;
}

/** What matching reads of a posting; `matchPosting` makes it from the fields an organisation writes. */
export interface MatchPosting {
  id: PostingId;
  occupationId: OccupationId | null;
  /** Months of practice asked; 0 asks for none. */
  experienceMonths: number;
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
  /** ISO date of the last day to apply. */
  closesOn: string | null;
  /** ISO date of the ranking: ages are judged on it where the posting has no day of its own. */
  today: string;
  languages: readonly LanguageLevel[];
  educationLevel: EqfLevel | null;
  requiredLicences: readonly Licence[];
  usefulLicences: readonly Licence[];
  hardChecks: readonly HardCheck[];
  minimumAge: number | null;
  programme: Programme | null;
  reserved: Reserved;
}
