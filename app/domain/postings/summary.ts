import type { ContractKey } from "../terms/contracts";
import type { Joining } from "./joining";
import type { PostingKind } from "./kinds";
import type { Programme } from "./programmes";
import type { PayPeriod, Remote, Shift, WorkingTime } from "../terms/schedule";

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
  /** Percent of the work done away from the workplace. */
  remoteShare: number | null;
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
  /** Calls: the hour of the last day. */
  closesTime: string | null;
  experienceMonths: number;
  reachableWithoutCar: boolean;
  /** Labs, courses and meetings: first and last moment as ISO date-times, single dates when there are several, hours, cost. */
  beginsAt: string | null;
  endsAt: string | null;
  dates: number;
  totalHours: number | null;
  costCents: number | null;
  certificate: string | null;
  joining: Joining;
  /** Calls: whose money, how much each and in all. */
  fund: string | null;
  amountMinCents: number | null;
  amountMaxCents: number | null;
  amountTotalCents: number | null;
  /** Placements and internships. */
  programme: Programme | null;
  host: string | null;
  /** Promise of an answer, and the organisation's real median once it has one. */
  responseDays: number;
  medianDays: number | null;
}
