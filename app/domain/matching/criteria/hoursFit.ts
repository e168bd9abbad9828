import { roundHalfUp } from "../rounding";
import type { MatchPerson, MatchPosting } from "../types";

interface Fit {
  /** Thousandths of the posting's hours. */
  share: number;
  /** True when a part was not known and counted 500. */
  unknown: boolean;
}

const WHOLE = 1000;
const HALF = 500;

/**
 * Share of the posting's hours the person can do: the smallest of how much, which kind of working time, and when.
 * What the posting does not say asks for nothing; what the person has not said counts half.
 */
export function hoursFit(person: MatchPerson, posting: MatchPosting): Fit {
  const parts = [timeShare(person, posting), shiftShare(person, posting)];
  return { share: Math.min(WHOLE, ...parts.map((part) => part ?? HALF)), unknown: parts.includes(null) };
}

/** null: the person has said nothing about working time or hours. */
function timeShare(person: MatchPerson, posting: MatchPosting): number | null {
  const { workingTimes, minWeeklyMinutes, maxWeeklyMinutes } = person;
  if (posting.workingTime === null && posting.weeklyMinutes === null) return WHOLE;
  if (workingTimes === null && minWeeklyMinutes === null && maxWeeklyMinutes === null) return null;
  const kind =
    posting.workingTime === null || workingTimes === null || workingTimes.includes(posting.workingTime) ? WHOLE : HALF;
  return Math.min(kind, minutesShare(person, posting.weeklyMinutes));
}

/** Too many hours: the part the person has. Too few: the part of the person's minimum they make up. */
function minutesShare({ minWeeklyMinutes, maxWeeklyMinutes }: MatchPerson, asked: number | null): number {
  if (asked === null) return WHOLE;
  if (maxWeeklyMinutes !== null && asked > maxWeeklyMinutes) return roundHalfUp(1000 * maxWeeklyMinutes, asked);
  if (minWeeklyMinutes !== null && asked < minWeeklyMinutes) return roundHalfUp(1000 * asked, minWeeklyMinutes);
  return WHOLE;
}

function shiftShare(person: MatchPerson, posting: MatchPosting): number | null {
  const asked = [...new Set(posting.shifts)];
  if (asked.length === 0) return WHOLE;
  const { shifts } = person;
  return shifts === null
    ? null
    : roundHalfUp(1000 * asked.filter((shift) => shifts.includes(shift)).length, asked.length);
}
