import type { OccupationId, SkillId } from "~/domain/ids";
import type { EqfLevel } from "../terms/education";
import type { CefrLevel, Language } from "../terms/languages";
import type { Licence } from "../terms/licences";
import type { ContractKey } from "../terms/contracts";
import type { HardCheck } from "./hardChecks";
import type { InternshipCategory } from "./internships";
import type { Joining } from "./joining";
import type { PostingKind } from "./kinds";
import type { Programme } from "./programmes";
import type { PayPeriod, Remote, RemoteForm, Reserved, Shift, WorkingTime } from "../terms/schedule";
import type { Session } from "./sessions";

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
  /** Percent of the working time done away from the workplace, 1 to 100. */
  remoteShare: number | null;
  remoteForm: RemoteForm | null;
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
  /** Internships: who promotes it, the host's tutor, whether it is part of a course of study and of which school. */
  promoter: string | null;
  tutor: string | null;
  curricular: boolean;
  school: string | null;
  /** Whose limit of months it follows; null: nobody has said yet. */
  internshipCategory: InternshipCategory | null;
  /** Internships and placements: where, when it is not at the organisation that posts. */
  host: string | null;
  /** Placements: what it is part of, and the title of the project. */
  programme: Programme | null;
  project: string | null;
  /** Labs, meetings, courses: first and last moment as ISO date-times with offset. `places` are the seats. */
  beginsAt: string | null;
  endsAt: string | null;
  /** The single dates, when there are more than one. */
  sessions: Session[];
  /** Hours in all, for courses. */
  totalHours: number | null;
  /** What one has in hand at the end: "attestato di frequenza". */
  certificate: string | null;
  /** What taking part costs; 0 and null are free, but a course must say which. */
  costCents: number | null;
  /** Calls: whose money, who may ask, how, and how much: each and in all. */
  fund: string | null;
  eligible: string | null;
  howToAsk: string | null;
  amountMinCents: number | null;
  amountMaxCents: number | null;
  amountTotalCents: number | null;
  /** Calls: hour of the last day, "13:00"; null: the end of the day. */
  closesTime: string | null;
  joining: Joining;
  /** The page where one joins, or with the whole text of a call. */
  link: string | null;
  /** Days within which the organisation promises an answer to an applicant. */
  responseDays: number;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}
