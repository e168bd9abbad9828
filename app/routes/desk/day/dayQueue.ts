import type { ApplicationId, OrganisationId, PersonId, PostingId } from "~/domain/ids";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { OrganisationKind } from "~/domain/organisations/kinds";
import type { ReportedPosting } from "../parts/ReportRow";
import type { QueuedReview } from "../parts/ReviewQueueRow";

export interface LateRow {
  postingId: PostingId;
  code: number;
  title: string;
  organisationName: string;
  organisationPhone: string | null;
  contactPhone: string | null;
  waiting: number;
  /** ISO date. */
  promisedOn: string;
}

export interface ApplicationRow {
  id: ApplicationId;
  name: string;
  email: string | null;
  phone: string | null;
  createdAt: Date;
  code: number;
  title: string;
  organisationName: string;
}

export type ProposalRow = ApplicationRow & { answerBy: string | null };

export interface OrganisationRow {
  id: OrganisationId;
  name: string;
  kind: OrganisationKind;
  createdAt: Date;
  comuneName: string | null;
  inReview: number | null;
}

export interface FlagRow {
  id: string;
  personId: PersonId;
  givenName: string;
  familyName: string;
  kind: FlagKindKey;
  basis: string;
  expiresOn: string;
}

/** Everything the desk finds in the morning: rows to show, and how many there are behind them. */
export interface DayWork {
  now: Date;
  late: readonly LateRow[];
  reviews: readonly QueuedReview[];
  confirm: { rows: readonly ApplicationRow[]; total: number };
  proposals: { rows: readonly ProposalRow[]; total: number; expiringToday: number };
  organisations: readonly OrganisationRow[];
  flags: { rows: readonly FlagRow[]; total: number };
  /** Adverts somebody has reported, to be answered. */
  reports: readonly ReportedPosting[];
}

/** Rows shown of a queue before its link to the whole list. */
export const ROWS_SHOWN = 6;
