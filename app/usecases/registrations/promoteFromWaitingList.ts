import { SYSTEM } from "~/domain/access/actor";
import { isPromoting } from "~/domain/registrations/events";
import { assignableSeats } from "~/domain/registrations/seats";
import type { Context } from "../context";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import type { EventRecord } from "~db/queries/registrations/events";
import { lockFirstWaitingRegistrations, setRegistrationState } from "~db/queries/registrations/registrations";

/**
 * Free seats go at once to the first in the waiting list; each gets a letter and may cancel again.
 * The event must be held and its seats counted after the last change. Says how many.
 */
export async function promoteFromWaitingList(trx: WriteDb, context: Context, event: EventRecord): Promise<number> {
  const at = context.now();
  const seats = isPromoting(event, at) ? assignableSeats(event) : 0;
  const promoted = seats > 0 ? await lockFirstWaitingRegistrations(trx, event.id, seats) : [];
  for (const registration of promoted) {
    await setRegistrationState(trx, registration.id, { state: "registered", at, by: "system", byUser: null });
    await sendRegistrationLetter(trx, context, { registration, event, letter: "promoted", at });
    await insertAudit(trx, {
      at,
      actor: SYSTEM,
      deed: "registration.promote",
      noun: "registration",
      recordId: registration.id,
      details: { from: "waiting", to: "registered" },
    });
  }
  return promoted.length;
}
