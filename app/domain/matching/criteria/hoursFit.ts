import type { Shift } from "../../terms/schedule";
import type { MatchPerson, MatchPosting } from "../types";

/** A share as two whole numbers, so that nothing is rounded before the end of the criterion. */
export interface Share {
  met: number;
  asked: number;
}

const WHOLE: Share = { met: 1, asked: 1 };

interface Fit {
  /** The smallest of the known shares. */
  share: Share;
  /** True where the posting asks for time or shifts and nobody has asked the person. */
  unknown: boolean;
}

/** Share of the posting's working time the person can do: the smallest of how much (or which kind) and when. */
export function hoursFit(person: MatchPerson, posting: MatchPosting): Fit {
  const parts = [timeShare(person, posting), shiftShare(person, posting)];
  const share = parts.filter((part) => part !== null).reduce(smaller, WHOLE);
  return { share, unknown: parts.includes(null) };
}

function smaller(a: Share, b: Share): Share {
  return b.met * a.asked < a.met * b.asked ? b : a;
}

/** Hours and kind are one answer: kinds are compared only where one side has no hours. null: neither was asked. */
function timeShare({ hours, workingTimes }: MatchPerson, posting: MatchPosting): Share | null {
  const { weeklyMinutes, workingTime } = posting;
  if (weeklyMinutes === null && workingTime === null) return WHOLE;
  if (hours === null && workingTimes === null) return null;
  if (weeklyMinutes !== null && hours !== null) return minutesShare(hours, weeklyMinutes);
  if (workingTime === null || workingTimes === null || workingTimes.includes(workingTime)) return WHOLE;
  return { met: 1, asked: 2 };
}

/** Under the hours asked the share falls twice as fast as the hours: 25 of 40 is a quarter. */
function minutesShare({ min, max }: NonNullable<MatchPerson["hours"]>, asked: number): Share {
  if (max !== null && max < asked) return { met: Math.max(0, 2 * max - asked), asked };
  if (min !== null && min > asked) return { met: Math.max(0, 2 * asked - min), asked: min };
  return WHOLE;
}

function shiftShare({ shifts }: MatchPerson, posting: MatchPosting): Share | null {
  const asked = shiftsAsked(posting);
  if (asked.length === 0) return WHOLE;
  return shifts === null
    ? null
    : { met: asked.filter((shift) => worksShift(shifts, shift)).length, asked: asked.length };
}

/** Each shift asked, once. */
export function shiftsAsked({ shifts }: Pick<MatchPosting, "shifts">): Shift[] {
  return [...new Set(shifts)].sort();
}

const ROTATION = ["morning", "afternoon", "night"] as const;

/** Rotating shifts are met by their own tick, or by the three that rotate. */
export function worksShift(ticked: readonly Shift[], asked: Shift): boolean {
  return ticked.includes(asked) || (asked === "rotating" && ROTATION.every((shift) => ticked.includes(shift)));
}
