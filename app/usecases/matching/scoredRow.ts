import type { Group } from "~/domain/matching/groups";
import type { ScoredRow } from "~/matching/rankScores";
import type { ScoreRow } from "~db/queries/matching/scoreRows";

/** What both directions read of a scored pair. Work wholly from home is nobody's journey. */
export function rowOf(row: ScoreRow): Omit<ScoredRow<string>, "id" | "load" | "closesOn"> {
  const { open, total, essentialShare, distance, remote } = row;
  return { open, group: row.group as Group, total, essentialShare, tenthsKm: remote ? 0 : distance };
}
