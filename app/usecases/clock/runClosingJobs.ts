import { closeExpiredPostings } from "./closeExpiredPostings";
import type { Context } from "../context";

/** Calls close with their hour, between two runs of the calendar jobs. Bears being done twice. */
export async function runClosingJobs(context: Context): Promise<number> {
  const failures: unknown[] = [];
  const closed = await closeExpiredPostings(context, failures);
  if (failures.length > 0) throw new AggregateError(failures, "Not everything past its hour could be closed.");
  return closed;
}
