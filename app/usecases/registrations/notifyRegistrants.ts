import type { PostingId } from "~/domain/ids";
import { isCalledOff, isEventKind } from "~/domain/registrations/events";
import type { RegistrationActor } from "~/domain/registrations/moves";
import type { UnitOfWork } from "../guarded";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import { findEvent } from "~db/queries/registrations/events";
import { lockActiveRegistrations, setRegistrationState } from "~db/queries/registrations/registrations";

interface Closing {
  id: PostingId;
  by: Exclude<RegistrationActor, "holder">;
}

/**
 * An event that was just closed: called off, everybody is told and nobody has a seat any more; closed otherwise it takes
 * place, and registrants with a seat or on the waiting list are notified. To be called with the posting held, after its state is written.
 */
export async function notifyRegistrants(unit: UnitOfWork, { id, by }: Closing): Promise<number> {
  const { trx, actor, at } = unit;
  const event = await findEvent(trx, id);
  if (!event || !isEventKind(event.kind) || !event.beginsAt || event.beginsAt <= at) return 0;
  const calledOff = isCalledOff(event);
  const registrations = await lockActiveRegistrations(trx, id);
  for (const registration of registrations) {
    const letter = calledOff
      ? "calledOff"
      : registration.state === "registered"
        ? "closedWithSeat"
        : registration.state === "waiting"
          ? "closedWaiting"
          : "closedUnconfirmed";
    if (calledOff || registration.state === "to_confirm")
      await setRegistrationState(trx, registration.id, { state: "cancelled", at, by, byUser: actor.userId });
    await sendRegistrationLetter(unit, {
      registration,
      event,
      letter,
      onceKey: `registration_closed:${registration.id}:${at.toISOString()}`,
    });
  }
  return registrations.length;
}
