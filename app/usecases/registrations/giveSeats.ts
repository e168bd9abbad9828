import { SYSTEM } from "~/domain/access/actor";
import { givesSeats } from "~/domain/registrations/events";
import { seatsToGive } from "~/domain/registrations/seats";
import type { Context } from "../context";
import { writeRegistrationLetter } from "./writeRegistrationLetter";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import type { EventRecord } from "~db/queries/registrations/events";
import { lockFirstWaiting, setRegistrationState } from "~db/queries/registrations/registrations";

/**
 * Seats that are free go to who waits longest, at once; each is told by mail and may give theirs up again.
 * The event must be held and its seats counted after the last change. Says how many.
 */
export async function giveSeats(trx: WriteDb, context: Context, event: EventRecord): Promise<number> {
  const at = context.now();
  const seats = givesSeats(event, at) ? seatsToGive(event) : 0;
  const lucky = seats > 0 ? await lockFirstWaiting(trx, event.id, seats) : [];
  for (const registration of lucky) {
    await setRegistrationState(trx, registration.id, { state: "registered", at, by: "system", byUser: null });
    await writeRegistrationLetter(trx, context, { registration, event, letter: "promoted", at });
    await insertAudit(trx, {
      at,
      actor: SYSTEM,
      deed: "registration.promote",
      noun: "registration",
      recordId: registration.id,
      details: { from: "waiting", to: "registered" },
    });
  }
  return lucky.length;
}
