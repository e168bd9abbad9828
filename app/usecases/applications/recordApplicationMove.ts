import type { Actor } from "~/domain/access/actor";
import { isAnswer } from "~/domain/applications/decide";
import type { MoveFields } from "~/domain/applications/forms";
import type { ApplicationActor, ApplicationState } from "~/domain/applications/moves";
import type { WriteDb } from "~db/client";
import {
  insertApplicationMove,
  setApplicationState,
  type LockedApplication,
} from "~db/queries/applications/applications";
import { insertAudit } from "~db/queries/audit/audit";

export type MoveRequest = Pick<MoveFields, "move"> & Partial<Omit<MoveFields, "move">>;

/** Who moves it, and as what: somebody signed in, or whoever holds the applicant's link. */
export interface Mover {
  actor: Actor;
  side: ApplicationActor;
}

export interface DecidedMove<Application = Pick<LockedApplication, "id" | "state">> {
  application: Application;
  to: ApplicationState;
  mover: Mover;
  request: MoveRequest;
  at: Date;
}

/** State, history and register of a step already decided, for people and for the calendar. */
export async function recordApplicationMove(
  trx: WriteDb,
  { application, to, mover, request, at }: DecidedMove,
): Promise<void> {
  const { move, reason = null, message = null, deskNote = null, interviewAt = null, interviewPlace = null } = request;
  await setApplicationState(trx, application.id, {
    state: to,
    at,
    answered: isAnswer(move) && mover.side !== "seeker",
    reason,
    interviewAt,
    interviewPlace,
  });
  await insertApplicationMove(trx, {
    applicationId: application.id,
    at,
    byUser: mover.actor.userId,
    byRole: mover.side,
    move,
    fromState: application.state,
    toState: to,
    reason,
    message,
    deskNote,
  });
  await insertAudit(trx, {
    at,
    actor: mover.actor,
    deed: `application.${move}`,
    noun: "application",
    recordId: application.id,
    details: { from: application.state, to },
  });
}
