import { dayInRome } from "~/domain/forms/days";
import { inTransaction, type Context } from "../context";
import { closePast } from "./closePast";
import { forgetApplications } from "../applications/forgetApplications";
import { lapseProposal } from "../applications/lapseProposal";
import { turnPostings } from "./turnPostings";
import { fillSeats, forgetRegistrations, remindRegistered } from "./turnRegistrations";
import { eachRow } from "./forEachSettled";
import { deleteExpiredAccess, listOverdueProposals } from "~db/queries/postings/calendar";
import { listToFill, listToRemind } from "~db/queries/registrations/registrationLists";

export interface TurnedCalendar {
  closed: number;
  lapsed: number;
}

/**
 * What happens because a day has come: postings past their last day, and calls past their hour, close, proposals past their answer date lapse,
 * organisations are reminded and answers that are late chased (`turnPostings`), free seats
 * go to who waits, who has one is reminded two days before, registrations and applications a year old are emptied,
 * expired access is thrown away. Each row in a transaction of its own, and each bears being done twice; one that fails
 * leaves the others done, and is thrown at the end so that the queue tries again.
 */
export async function turnCalendar(context: Context): Promise<TurnedCalendar> {
  const today = dayInRome(context.now());
  const failures: unknown[] = [];
  const closed = await closePast(context, failures);
  const lapsed = await eachRow(await listOverdueProposals(context.db, today), failures, ({ id }) =>
    lapseProposal(context, id),
  );
  failures.push(...(await turnPostings(context)));
  await eachRow(await listToFill(context.db, context.now()), failures, ({ id }) => fillSeats(context, id));
  await eachRow(await listToRemind(context.db, context.now()), failures, (row) => remindRegistered(context, row));
  await forgetRegistrations(context);
  await forgetApplications(context);
  await inTransaction(context, (trx) => deleteExpiredAccess(trx, context.now()));
  if (failures.length > 0) throw new AggregateError(failures, "The calendar could not be turned in every part.");
  return { closed, lapsed };
}
