import { SYSTEM } from "~/domain/access/actor";
import type { PostingId, RegistrationId } from "~/domain/ids";
import { inTransaction, type Context } from "../context";
import { promoteFromWaitingList } from "../registrations/promoteFromWaitingList";
import { sendRegistrationLetter } from "../registrations/sendRegistrationLetter";
import { insertAudit } from "~db/queries/audit/audit";
import { lockEvent } from "~db/queries/registrations/events";
import { lockRegistration } from "~db/queries/registrations/registrations";
import {
  setRegistrationsAnonymised,
  deleteUnconfirmedRegistrations,
  setRegistrationReminded,
} from "~db/queries/registrations/registrationLists";

/** Reminds one person of the event in two days, once for each date it is given. False when there is nothing to remind of any more. */
export function sendRegistrationReminder(
  context: Context,
  { id, postingId }: { id: RegistrationId; postingId: PostingId },
): Promise<boolean> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const event = await lockEvent(trx, postingId);
    const registration = await lockRegistration(trx, id);
    if (!event?.beginsAt || event.beginsAt <= at || registration?.state !== "registered") return false;
    await sendRegistrationLetter(trx, context, {
      registration,
      event,
      letter: "reminder",
      at,
      onceKey: `registration_reminder:${id}:${event.beginsAt.toISOString()}`,
    });
    await setRegistrationReminded(trx, id, event.beginsAt);
    return true;
  });
}

/** Gives the free seats of an event to who waits: when an organisation added some. */
export function fillFreeSeats(context: Context, id: PostingId): Promise<boolean> {
  return inTransaction(context, async (trx) => {
    const event = await lockEvent(trx, id);
    return event ? (await promoteFromWaitingList(trx, context, event)) > 0 : false;
  });
}

/** Throws away what was never confirmed, and empties of the person what is a year old. */
export function anonymiseRegistrations(context: Context): Promise<{ deleted: number; emptied: number }> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const deleted = await deleteUnconfirmedRegistrations(trx, at);
    const emptied = await setRegistrationsAnonymised(trx, at);
    if (deleted + emptied > 0)
      await insertAudit(trx, {
        at,
        actor: SYSTEM,
        deed: "registration.forget",
        noun: "registration",
        details: { deleted, emptied },
      });
    return { deleted, emptied };
  });
}
