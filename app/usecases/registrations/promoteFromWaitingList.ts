import { SYSTEM } from "~/domain/access/actor";
import { isPromoting } from "~/domain/registrations/events";
import { assignableSeats } from "~/domain/registrations/seats";
import type { UnitOfWork } from "../guarded";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import type { EventRecord } from "~db/queries/registrations/events";
import { lockFirstWaitingRegistrations, setRegistrationState } from "~db/queries/registrations/registrations";

/**
 * Free seats go at once to the first in the waiting list; each gets a letter and may cancel again.
 * The event must be held and its seats counted after the last change. Says how many.
 */
export async function promoteFromWaitingList(unit: UnitOfWork, event: EventRecord): Promise<number> {
  const { trx, at } = unit;
  const seats = isPromoting(event, at) ? assignableSeats(event) : 0;
  const promoted = seats > 0 ? await lockFirstWaitingRegistrations(trx, event.id, seats) : [];
  for (const registration of promoted) {
    await setRegistrationState(trx, registration.id, { state: "registered", at, by: "system", byUser: null });
    await sendRegistrationLetter(unit, { registration, event, letter: "promoted" });
    unit.register({
      actor: SYSTEM,
      deed: "registration.promote",
      noun: "registration",
      recordId: registration.id,
      details: { from: "waiting", to: "registered" },
    });
  }
  return promoted.length;
}
