import type { PostingSummary } from "./summary";

type Row = Omit<PostingSummary, "beginsAt" | "endsAt" | "distanceKm"> & { beginsAt: Date | null; endsAt: Date | null };

/** A stored posting as the cards take it. */
export function cardSummary(row: Row, distanceKm: number | null = null): PostingSummary {
  return {
    ...row,
    distanceKm,
    beginsAt: row.beginsAt?.toISOString() ?? null,
    endsAt: row.endsAt?.toISOString() ?? null,
  };
}
