import { promisedAnswerDay } from "~/domain/applications/responseClock";
import { dayInRome } from "~/domain/forms/days";

/** With fewer answers than this the median would show single cases. */
export const MIN_ANSWERS = 3;
/** The measure looks back so far. */
export const MEASURED_MONTHS = 12;

/** One application as the clock sees it: it arrived, was promised an answer, and had one or not. */
export interface ClockedApplication {
  sentAt: Date;
  responseDays: number;
  /** The first answer of the organisation, or of the desk for it; the site's own automatic one is none. */
  firstAnswerAt: Date | null;
  /** The person left before an answer (withdrawn, or hired elsewhere): nobody was late with them. */
  leftUnanswered: boolean;
}

export interface Responsiveness {
  answers: number;
  /** Whole days, rounded up and never under one, between an application's arrival and its first answer: half were faster. Null under three answers. */
  medianDays: number | null;
  /** Promises whose day has come, or that were answered before it. */
  due: number;
  /** Of those, the ones answered by their day: from 0 to 1. Null under three. */
  keptShare: number | null;
}

/**
 * How an organisation answers, over the applications that reached it in the last twelve months. A promise counts once
 * its day has passed or an answer was given; it is kept when the first answer came by the end of that day in Italy.
 */
export function measureResponsiveness(applications: readonly ClockedApplication[], now: Date): Responsiveness {
  const today = dayInRome(now);
  const counted = applications.filter(({ leftUnanswered, firstAnswerAt }) => firstAnswerAt !== null || !leftUnanswered);
  const answered = counted.flatMap(({ sentAt, firstAnswerAt, responseDays }) =>
    firstAnswerAt ? [{ sentAt, firstAnswerAt, responseDays }] : [],
  );
  const onTime = answered.filter(
    ({ sentAt, firstAnswerAt, responseDays }) => dayInRome(firstAnswerAt) <= promisedAnswerDay(sentAt, responseDays),
  ).length;
  const missed = counted.filter(
    ({ sentAt, firstAnswerAt, responseDays }) =>
      firstAnswerAt === null && promisedAnswerDay(sentAt, responseDays) < today,
  ).length;
  const due = answered.length + missed;
  const days = answered.map(({ sentAt, firstAnswerAt }) => (firstAnswerAt.getTime() - sentAt.getTime()) / DAY_MS);
  return {
    answers: answered.length,
    medianDays: answered.length >= MIN_ANSWERS ? Math.max(1, Math.ceil(median(days))) : null,
    due,
    keptShare: due >= MIN_ANSWERS ? onTime / due : null,
  };
}

const DAY_MS = 86_400_000;

/** The middle value; of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
}
