import type { FactKind } from "~/domain/flags/kinds";
import type { EqfLevel } from "~/domain/terms/education";
import type { CefrLevel, Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { ContractKey } from "~/domain/terms/contracts";
import type { Shift, WorkingTime } from "~/domain/terms/schedule";
import type { CrisisKey } from "./crises";

export interface DemoFact {
  kind: FactKind;
  /** Days before the day of loading. */
  daysAgo: number;
  /** What the desk saw. */
  evidence: string;
}

/** Which of the usual situations of a desk the person is in; the dated facts follow from it. */
export const SITUATIONS = [
  "out_of_work_months",
  "out_of_work_year",
  "out_of_work_long",
  "first_job",
  "out_of_study",
  "studying",
  "working",
  "company_crisis",
] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * An invented job-seeker. No sex, no health, no citizenship: the site does not ask for them.
 * Occupations and skills are the Italian labels of db/seed/vocabulary; every date is relative to the day of loading.
 */
export interface DemoPerson {
  /** "P001" … in the order of generation. */
  key: string;
  givenName: string;
  familyName: string;
  /** Days before the day of loading. */
  bornDaysAgo: number;
  /** ISTAT code. */
  comune: string;
  phone: string;
  email: string | null;
  desired: { occupation: string; isco: string }[];
  practised: { occupation: string; isco: string; months: number }[];
  skills: string[];
  /** The mother tongue is C2. */
  languages: { language: Language; level: CefrLevel }[];
  licences: Licence[];
  educationLevel: EqfLevel;
  hasCar: boolean;
  maxTravelKm: number;
  preferredContracts: ContractKey[];
  acceptedContracts: ContractKey[];
  workingTimes: WorkingTime[];
  weeklyMinutesMin: number;
  weeklyMinutesMax: number;
  shifts: Shift[];
  /** Free from this many days after loading; 0 = at once. */
  availableInDays: number;
  situation: Situation;
  facts: DemoFact[];
  /** Key of the crisis the person comes from, if any. */
  crisis: CrisisKey | null;
  registeredDaysAgo: number;
}
