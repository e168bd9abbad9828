import { SYSTEM } from "~/domain/access/actor";
import { dayInRome } from "~/domain/forms/days";
import { inTransaction, type Context } from "../context";
import { inUnit } from "../guarded";
import { closeExpiredPostings } from "./closeExpiredPostings";
import { anonymiseApplications } from "../applications/anonymiseApplications";
import { expireProposal } from "../applications/expireProposal";
import { runPostingJobs } from "./runPostingJobs";
import { fillFreeSeats, anonymiseRegistrations, sendRegistrationReminder } from "./registrationJobs";
import { forEachSettled } from "./forEachSettled";
import { deleteExpiredAccess, listOverdueProposals } from "~db/queries/postings/calendar";
import { listEventsWithFreeSeats, listRegistrationsToRemind } from "~db/queries/registrations/registrationLists";

export interface CalendarJobsResult {
  closed: number;
  lapsed: number;
}

/**
 * What happens because a day has come: postings past their last day, and calls past their hour, close, proposals past their answer date lapse,
 * organisations are reminded and answers that are late chased (`runPostingJobs`), free seats
 * go to people who wait, people with a seat are reminded two days before, registrations and applications a year old are emptied,
 * expired access is thrown away. Each row in a transaction of its own, and each bears being done twice; one that fails
 * leaves the others done, and is thrown at the end so that the queue tries again.
 */
export async function runCalendarJobs(context: Context): Promise<CalendarJobsResult> {
  const today = dayInRome(context.now());
  const failures: unknown[] = [];
  const closed = await closeExpiredPostings(context, failures);
  const lapsed = await forEachSettled(await listOverdueProposals(context.db, today), failures, ({ id }) =>
    inUnit(context, SYSTEM, (unit) => expireProposal(unit, id)),
  );
  failures.push(...(await runPostingJobs(context)));
  await forEachSettled(await listEventsWithFreeSeats(context.db, context.now()), failures, ({ id }) =>
    inUnit(context, SYSTEM, (unit) => fillFreeSeats(unit, id)),
  );
  await forEachSettled(await listRegistrationsToRemind(context.db, context.now()), failures, (row) =>
    inUnit(context, SYSTEM, (unit) => sendRegistrationReminder(unit, row)),
  );
  await inUnit(context, SYSTEM, anonymiseRegistrations);
  await inUnit(context, SYSTEM, anonymiseApplications);
  await inTransaction(context, (trx) => deleteExpiredAccess(trx, context.now()));
  if (failures.length > 0) throw new AggregateError(failures, "The calendar could not be turned in every part.");
  return { closed, lapsed };
}
