import { addDays, addMonths, dayInRome } from "~/domain/forms/days";

/** An application is kept so long after it ended, or after its advert closed if that came first; then it only counts. */
export const RETENTION_MONTHS = 12;
/** An application nobody confirmed is thrown away after this; one that left only a telephone waits for the desk's call while the advert is open. */
export const UNCONFIRMED_DAYS = 30;

interface EndedApplication {
  endedAt: Date | null;
  /** When the advert closed, if it has. */
  postingClosedAt: Date | null;
}

/** The last day an application is kept, ISO day in Italy; null while it and its advert are open. */
export function applicationRetentionEnd({ endedAt, postingClosedAt }: EndedApplication): string | null {
  const [first] = [endedAt, postingClosedAt].flatMap((at) => (at === null ? [] : [dayInRome(at)])).toSorted();
  return first === undefined ? null : addMonths(first, RETENTION_MONTHS);
}

/** The last day an application sent by mail may be confirmed, ISO day in Italy. */
export function confirmableUntil(createdAt: Date): string {
  return addDays(dayInRome(createdAt), UNCONFIRMED_DAYS);
}
