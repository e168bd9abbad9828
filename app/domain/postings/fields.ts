import type { OccupationId, SkillId } from "~/domain/ids";
import type { EqfLevel } from "~/domain/people/education";
import type { CefrLevel, Language } from "~/domain/people/languages";
import type { Licence } from "~/domain/people/licences";
import type { ContractKey } from "./contracts";
import type { HardCheck } from "./hardChecks";
import type { PostingKind } from "./kinds";
import type { PayPeriod, Remote, Reserved, Shift, WorkingTime } from "./schedule";

/**
 * Everything an organisation writes about a posting, with the units in the names.
 * A draft may leave nearly all of it empty (null); `domain/postings/completeness` says what publication asks.
 */
export interface PostingFields {
  kind: PostingKind;
  title: string;
  occupationId: OccupationId | null;
  /** What one does there: the tasks, one a line. */
  description: string;
  /** ISTAT code of the Comune, six digits. */
  comune: string | null;
  address: string | null;
  remote: Remote;
  reachableWithoutCar: boolean;
  contract: ContractKey | null;
  /** Length in months of what ends by itself. */
  months: number | null;
  seasonal: boolean;
  workingTime: WorkingTime | null;
  weeklyMinutes: number | null;
  shifts: Shift[];
  /** The timetable in words: "due turni, 6–14 e 14–22". */
  scheduleNote: string | null;
  payMinCents: number | null;
  payMaxCents: number | null;
  payPeriod: PayPeriod | null;
  /** Monthly payments in a year (mensilità): 12 to 16. */
  payInstalments: number | null;
  payNote: string | null;
  /** Code of the national collective agreement in the CNEL archive, as "H011". */
  agreementCode: string | null;
  agreementLevel: string | null;
  places: number;
  /** ISO dates, yyyy-mm-dd. */
  startsOn: string | null;
  closesOn: string | null;
  /** 0 = no experience needed. */
  experienceMonths: number;
  educationLevel: EqfLevel | null;
  essentialSkills: SkillId[];
  desirableSkills: SkillId[];
  languages: { language: Language; level: CefrLevel }[];
  requiredLicences: Licence[];
  usefulLicences: Licence[];
  /** Other things asked, one a line, in the writer's words. */
  otherRequirements: string | null;
  hardChecks: HardCheck[];
  /** 18 where the law asks for majority (nights, alcohol, dangerous work). */
  minimumAge: number | null;
  reserved: Reserved;
  /** Internships: who promotes it, the host's tutor, whether it is part of a course of study. */
  promoter: string | null;
  tutor: string | null;
  curricular: boolean;
  /** Labs: start and end as ISO date-times with offset. `places` are the seats. */
  beginsAt: string | null;
  endsAt: string | null;
  /** Days within which the organisation promises an answer to whoever applies. */
  responseDays: number;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}
