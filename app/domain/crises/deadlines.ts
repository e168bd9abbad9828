/** From how many days before its day a deadline is near. */
export const SOON_DAYS = 14;

export type DeadlineState = "met" | "late" | "today" | "soon" | "open";

/** How a deadline stands: `daysLeft` are whole days to its day, negative once passed. */
export function deadlineState({ metOn, daysLeft }: { metOn: string | null; daysLeft: number }): DeadlineState {
  if (metOn !== null) return "met";
  if (daysLeft < 0) return "late";
  if (daysLeft === 0) return "today";
  return daysLeft <= SOON_DAYS ? "soon" : "open";
}
