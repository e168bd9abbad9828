import { SYSTEM } from "~/domain/access/actor";
import { isAnswer } from "~/domain/applications/decide";
import type { MoveFields } from "~/domain/applications/forms";
import type { ApplicationActor, ApplicationState } from "~/domain/applications/moves";
import type { UnitOfWork } from "../guarded";
import {
  insertApplicationMove,
  setApplicationState,
  type LockedApplication,
} from "~db/queries/applications/applications";

export type MoveRequest = Pick<MoveFields, "move"> & Partial<Omit<MoveFields, "move">>;

export interface DecidedMove<Application = Pick<LockedApplication, "id" | "state">> {
  application: Application;
  to: ApplicationState;
  /** As what it is moved. What the system does is the site's own deed, whoever's deed it follows from. */
  by: ApplicationActor;
  request: MoveRequest;
}

/** State, history and register of a step already decided, for people and for the calendar. */
export async function recordApplicationMove(
  { trx, at, actor, register }: UnitOfWork,
  { application, to, by, request }: DecidedMove,
): Promise<void> {
  const mover = by === "system" ? SYSTEM : actor;
  const { move, reason = null, message = null, deskNote = null, interviewAt = null, interviewPlace = null } = request;
  await setApplicationState(trx, application.id, {
    state: to,
    at,
    answered: isAnswer(move) && by !== "seeker",
    reason,
    interviewAt,
    interviewPlace,
  });
  await insertApplicationMove(trx, {
    applicationId: application.id,
    at,
    byUser: mover.userId,
    byRole: by,
    move,
    fromState: application.state,
    toState: to,
    reason,
    message,
    deskNote,
  });
  register({
    actor: mover,
    deed: `application.${move}`,
    noun: "application",
    recordId: application.id,
    details: { from: application.state, to },
  });
}
