import type { PostingId } from "~/domain/ids";
import type { PostingState } from "~/domain/postings/moves";
import { daysUntil } from "~/text/format";

/** An advert as the dashboard lists it. */
export interface DashboardRow {
  id: PostingId;
  code: number;
  title: string;
  state: PostingState;
  /** ISO day. */
  closesOn: string | null;
  closedAt: Date | null;
  updatedAt: Date;
  /** The desk paused it: not its own to resume. */
  held: boolean;
  openApplications: number;
  /** People nobody has answered, and until when the first of them was promised an answer. */
  waiting: number;
  answerBy: Date | null;
}

export const GROUPS = ["waiting", "correct", "expiring", "live", "paused", "review", "drafts", "closed"] as const;
export type Group = (typeof GROUPS)[number];

/** From how many days before its end an advert is about to expire. */
const SOON_DAYS = 7;

/** Each advert once, where the organisation has most to do about it. */
export function groupOf(row: DashboardRow, now: Date): Group {
  if (row.waiting > 0 && row.state !== "closed") return "waiting";
  switch (row.state) {
    case "changes_requested":
      return "correct";
    case "published":
      return isExpiring(row, now) ? "expiring" : "live";
    case "paused":
      return "paused";
    case "in_review":
      return "review";
    case "draft":
      return "drafts";
    case "closed":
    case "archived":
      return "closed";
  }
}

export function isExpiring(row: Pick<DashboardRow, "state" | "closesOn">, now: Date): boolean {
  return row.state === "published" && row.closesOn !== null && daysUntil(row.closesOn, now) <= SOON_DAYS;
}

/** The adverts of each group, most urgent first: by promise, by end, else last touched first. */
export function grouped(rows: readonly DashboardRow[], now: Date): Record<Group, DashboardRow[]> {
  const groups = Object.fromEntries(
    GROUPS.map((group) => [group, rows.filter((row) => groupOf(row, now) === group)]),
  ) as Record<Group, DashboardRow[]>;
  groups.waiting.sort((a, b) => (a.answerBy?.getTime() ?? 0) - (b.answerBy?.getTime() ?? 0));
  for (const group of ["expiring", "live"] as const)
    groups[group].sort((a, b) => (a.closesOn ?? "").localeCompare(b.closesOn ?? ""));
  return groups;
}
