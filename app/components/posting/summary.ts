import type { ContractKey } from "~/domain/postings/contracts";
import type { PostingKind } from "~/domain/postings/kinds";
import type { PayPeriod, Remote, Shift, WorkingTime } from "~/domain/postings/schedule";

/** What the cards and the key facts show of a posting: plain values, units in the names. */
export interface PostingSummary {
  code: number;
  kind: PostingKind;
  title: string;
  employer: string;
  /** Name of the Comune. */
  comune: string | null;
  distanceKm: number | null;
  remote: Remote;
  payMinCents: number | null;
  payMaxCents: number | null;
  payPeriod: PayPeriod | null;
  payInstalments: number | null;
  payNote: string | null;
  contract: ContractKey | null;
  months: number | null;
  workingTime: WorkingTime | null;
  weeklyMinutes: number | null;
  shifts: readonly Shift[];
  scheduleNote: string | null;
  places: number;
  /** ISO dates, yyyy-mm-dd. */
  startsOn: string | null;
  closesOn: string | null;
  experienceMonths: number;
  reachableWithoutCar: boolean;
  /** Labs and meetings: ISO date-times. */
  beginsAt: string | null;
  endsAt: string | null;
  /** Promise of an answer, and the organisation's real median once it has one. */
  responseDays: number;
  medianDays: number | null;
}
