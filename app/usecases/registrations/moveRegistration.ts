import { isLinkHolder, type Actor } from "~/domain/access/actor";
import type { PostingId, RegistrationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { decide } from "~/domain/lifecycle";
import { seatFor } from "~/domain/registrations/seats";
import { isPromoting, isOver } from "~/domain/registrations/events";
import {
  REGISTRATION_MOVES,
  type RegistrationActor,
  type RegistrationMove,
  type RegistrationState,
} from "~/domain/registrations/moves";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { promoteFromWaitingList } from "./promoteFromWaitingList";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import type { WriteDb } from "~db/client";
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
  /** As what the actor asks. */
  by: Exclude<RegistrationActor, "system">;
  /** Desk and organisation act on one event's list: a registration of another does not exist there. */
  postingId?: PostingId;
}

/**
 * Confirms or cancels a registration, by the table of moves. A seat that comes free goes to who waits longest in the
 * same transaction. Made twice it is made once.
 */
export function moveRegistration(
  context: Context,
  actor: Actor,
  step: RegistrationStep,
): Promise<Result<{ state: RegistrationState }>> {
  const { id, move, by } = step;
  return guarded(context, actor, {
    ...(by === "holder" ? {} : { permission: "registration.write" }),
    lock: (trx) =>
      by === "holder" && !isLinkHolder(actor, "registration", id)
        ? Promise.resolve(undefined)
        : lockRegistrationWithEvent(trx, step),
    work: async (unit, { event, registration }) => {
      const decided = decide(REGISTRATION_MOVES, {
        state: registration.state,
        move,
        by,
        seat: seatFor(event) === "registered",
      });
      if (!decided.ok)
        return decided.refusal === "already_done" ? unit.alreadyDone({ state: registration.state }) : decided;
      if (move === "confirm" && !canConfirm(event, by, unit.at)) return refuse("closed");
      await write(unit, { event, registration, step, to: decided.to });
      return done({ state: decided.to });
    },
  });
}

/** Always the event first, then its registration. The event says whose it is. */
async function lockRegistrationWithEvent(trx: WriteDb, { id, postingId }: RegistrationStep) {
  const stored = await findRegistration(trx, id);
  if (!stored || (postingId && stored.postingId !== postingId)) return undefined;
  const event = await lockEvent(trx, stored.postingId);
  const registration = event && (await lockRegistration(trx, id));
  return registration && { event, registration, organisationId: event.organisationId };
}

function canConfirm(event: EventRecord, by: RegistrationActor, at: Date): boolean {
  return by === "holder" ? isPromoting(event, at) : event.state !== "archived" && !isOver(event, at);
}

interface Writing {
  event: EventRecord;
  registration: LockedRegistration;
  step: RegistrationStep;
  to: RegistrationState;
}

async function write(unit: UnitOfWork, { event, registration, step, to }: Writing): Promise<void> {
  const { trx, actor, at } = unit;
  const { id, state: from } = registration;
  await setRegistrationState(trx, id, { state: to, at, by: step.by, byUser: actor.userId });
  unit.register({ deed: `registration.${step.move}`, noun: "registration", recordId: id, details: { from, to } });
  const future = event.beginsAt !== null && event.beginsAt > at;
  if (to === "cancelled") {
    if (step.by !== "holder" && future)
      await sendRegistrationLetter(unit, { registration, event, letter: "cancelledByOthers" });
    if (from === "registered") await promoteFromWaitingList(unit, { ...event, taken: event.taken - 1 });
  } else if (to !== "to_confirm" && future) {
    await sendRegistrationLetter(unit, { registration, event, letter: to });
  }
}
