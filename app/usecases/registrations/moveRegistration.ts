import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId, RegistrationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { decideRegistration } from "~/domain/registrations/decide";
import { isPromoting, isOver } from "~/domain/registrations/events";
import type { RegistrationActor, RegistrationMove, RegistrationState } from "~/domain/registrations/moves";
import { inTransaction, type Context } from "~/usecases/context";
import { promoteFromWaitingList } from "./promoteFromWaitingList";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import { lockEvent, type EventRecord } from "~db/queries/registrations/events";
import {
  findRegistration,
  lockRegistration,
  setRegistrationState,
  type LockedRegistration,
} from "~db/queries/registrations/registrations";

export interface RegistrationStep {
  id: RegistrationId;
  move: Exclude<RegistrationMove, "promote">;
  /** Who asks, and as what: the holder of the link was found by its token, which is the permission. */
  actor: Actor;
  by: Exclude<RegistrationActor, "system">;
  /** Desk and organisation act on one event's list: a registration of another does not exist there. */
  postingId?: PostingId;
}

/**
 * Confirms or cancels a registration, by the table of moves. A seat that comes free goes to who waits longest in the
 * same transaction. Made twice it is made once.
 */
export async function moveRegistration(
  context: Context,
  step: RegistrationStep,
): Promise<Result<{ state: RegistrationState }>> {
  const at = context.now();
  const stored = await findRegistration(context.db, step.id);
  if (!stored || (step.postingId && stored.postingId !== step.postingId)) return refuse("not_found");
  return inTransaction<Result<{ state: RegistrationState }>>(context, async (trx) => {
    const event = await lockEvent(trx, stored.postingId);
    if (!event || (step.by !== "holder" && !can(step.actor, "registration.write", event))) return refuse("not_found");
    const registration = await lockRegistration(trx, step.id);
    if (!registration) return refuse("not_found");
    const decided = decideRegistration({ state: registration.state, move: step.move, by: step.by, seats: event });
    if (!decided.ok) return decided.refusal === "already_done" ? done({ state: registration.state }) : decided;
    if (step.move === "confirm" && !canConfirm(event, step.by, at)) return refuse("closed");
    await write(trx, context, { event, registration, step, to: decided.to, at });
    return done({ state: decided.to });
  });
}

function canConfirm(event: EventRecord, by: RegistrationActor, at: Date): boolean {
  return by === "holder" ? isPromoting(event, at) : event.state !== "archived" && !isOver(event, at);
}

interface Writing {
  event: EventRecord;
  registration: LockedRegistration;
  step: RegistrationStep;
  to: RegistrationState;
  at: Date;
}

async function write(trx: WriteDb, context: Context, { event, registration, step, to, at }: Writing): Promise<void> {
  const { id, state: from } = registration;
  await setRegistrationState(trx, id, { state: to, at, by: step.by, byUser: step.actor.userId });
  await insertAudit(trx, {
    at,
    actor: step.actor,
    deed: `registration.${step.move}`,
    noun: "registration",
    recordId: id,
    details: { from, to },
  });
  const future = event.beginsAt !== null && event.beginsAt > at;
  if (to === "cancelled") {
    if (step.by !== "holder" && future)
      await sendRegistrationLetter(trx, context, { registration, event, letter: "cancelledByOthers", at });
    if (from === "registered") await promoteFromWaitingList(trx, context, { ...event, taken: event.taken - 1 });
  } else if (to !== "to_confirm" && future) {
    await sendRegistrationLetter(trx, context, { registration, event, letter: to, at });
  }
}
