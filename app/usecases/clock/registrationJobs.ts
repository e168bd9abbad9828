import { SYSTEM } from "~/domain/access/actor";
import type { PostingId, RegistrationId } from "~/domain/ids";
import type { UnitOfWork } from "../guarded";
import { promoteFromWaitingList } from "../registrations/promoteFromWaitingList";
import { sendRegistrationLetter } from "../registrations/sendRegistrationLetter";
import { lockEvent } from "~db/queries/registrations/events";
import { lockRegistration } from "~db/queries/registrations/registrations";
import {
  setRegistrationsAnonymised,
  deleteUnconfirmedRegistrations,
  setRegistrationReminded,
} from "~db/queries/registrations/registrationLists";

/** Reminds one person of the event in two days, once for each date it is given. False when there is nothing to remind of any more. */
export async function sendRegistrationReminder(
  unit: UnitOfWork,
  { id, postingId }: { id: RegistrationId; postingId: PostingId },
): Promise<boolean> {
  const { trx, at } = unit;
  const event = await lockEvent(trx, postingId);
  const registration = await lockRegistration(trx, id);
  if (!event?.beginsAt || event.beginsAt <= at || registration?.state !== "registered") return false;
  await sendRegistrationLetter(unit, {
    registration,
    event,
    letter: "reminder",
    onceKey: `registration_reminder:${id}:${event.beginsAt.toISOString()}`,
  });
  await setRegistrationReminded(trx, id, event.beginsAt);
  return true;
}

/** Gives the free seats of an event to who waits: when an organisation added some. */
export async function fillFreeSeats(unit: UnitOfWork, id: PostingId): Promise<boolean> {
  const event = await lockEvent(unit.trx, id);
  return event ? (await promoteFromWaitingList(unit, event)) > 0 : false;
}

/** Throws away what was never confirmed, and empties of the person what is a year old. */
export async function anonymiseRegistrations({
  trx,
  at,
  register,
}: UnitOfWork): Promise<{ deleted: number; emptied: number }> {
  const deleted = await deleteUnconfirmedRegistrations(trx, at);
  const emptied = await setRegistrationsAnonymised(trx, at);
  if (deleted + emptied > 0)
    register({ actor: SYSTEM, deed: "registration.forget", noun: "registration", details: { deleted, emptied } });
  return { deleted, emptied };
}
