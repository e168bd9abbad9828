import { addDays, daysBetween } from "~/domain/forms/days";
import type { FactKind } from "./kinds";

export interface Fact {
  kind: FactKind;
  /** ISO date. */
  onDate: string;
}

/** Employment under this many days suspends the state of unemployment instead of ending it: D.Lgs. 150/2015 art. 19 c. 3. */
const SUSPENDED_DAYS = 180;

export interface WorkHistory {
  working: boolean;
  /** Nothing paid from this day on; null when working, or when nobody said. */
  withoutWorkSince: string | null;
  /** Why the day above is known. */
  withoutWorkBy: "last_job_ended" | "did_filed" | null;
  neverWorked: boolean;
  /** The declaration of availability still standing; null when none was filed or a longer job ended it. */
  did: { filedOn: string; daysSuspended: number } | null;
  /** true, false, or null when nobody said. */
  studying: boolean | null;
  studyEndedOn: string | null;
}

/** The work history that the dated facts up to `today` (ISO) give. Facts of days to come count for nothing yet. */
export function workHistory(facts: readonly Fact[], today: string): WorkHistory {
  const past = facts.filter(({ onDate }) => onDate <= today);
  const started = latest(past, "job_started");
  const ended = latest(past, "last_job_ended");
  const filed = latest(past, "did_filed");
  // A job begun on the day another ended, or on the day of the declaration, is a job.
  const working = started !== null && started >= (ended ?? "") && started >= (filed ?? "");
  const neverWorked = past.some(({ kind }) => kind === "never_worked") && started === null && ended === null;
  return {
    working,
    neverWorked,
    ...sinceWhen({ working, started, ended, filed }),
    did: standingDid(past, today),
    ...study(past),
  };
}

function latest(facts: readonly Fact[], kind: FactKind): string | null {
  return facts
    .filter((fact) => fact.kind === kind)
    .reduce<string | null>((last, { onDate }) => (last === null || onDate > last ? onDate : last), null);
}

/** A declaration of availability also declares no work; an older end of work sets an earlier start. */
function sinceWhen({
  working,
  started,
  ended,
  filed,
}: {
  working: boolean;
  started: string | null;
  ended: string | null;
  filed: string | null;
}): Pick<WorkHistory, "withoutWorkSince" | "withoutWorkBy"> {
  if (working) return { withoutWorkSince: null, withoutWorkBy: null };
  if (ended !== null && ended >= (started ?? "")) return { withoutWorkSince: ended, withoutWorkBy: "last_job_ended" };
  return { withoutWorkSince: filed, withoutWorkBy: filed === null ? null : "did_filed" };
}

/** Each job after the declaration lasts until the next end of work; one still running until today. */
function standingDid(past: readonly Fact[], today: string): WorkHistory["did"] {
  const filedOn = latest(past, "did_filed");
  if (filedOn === null) return null;
  const daysOf = (from: string) => {
    const ends = past
      .filter(({ kind, onDate }) => kind === "last_job_ended" && onDate >= from)
      .map(({ onDate }) => onDate)
      .sort();
    return daysBetween(from, ends[0] ?? today);
  };
  const jobs = past
    .filter(({ kind, onDate }) => kind === "job_started" && onDate >= filedOn)
    .map(({ onDate }) => daysOf(onDate));
  return jobs.some((days) => days > SUSPENDED_DAYS)
    ? null
    : { filedOn, daysSuspended: jobs.reduce((sum, days) => sum + days, 0) };
}

function study(past: readonly Fact[]): Pick<WorkHistory, "studying" | "studyEndedOn"> {
  const [started, ended] = [latest(past, "study_started"), latest(past, "study_ended")];
  if (started === null && ended === null) return { studying: null, studyEndedOn: null };
  const studying = started !== null && started > (ended ?? "");
  return { studying, studyEndedOn: studying ? null : ended };
}

/** The day reckoned from when time suspended by short jobs is left out. */
export function effectiveDay({ filedOn, daysSuspended }: NonNullable<WorkHistory["did"]>): string {
  return addDays(filedOn, daysSuspended);
}
