import { done, refuse, type Result } from "~/domain/refusals";
import { REGISTRATION_MOVES, type RegistrationActor, type RegistrationMove, type RegistrationState } from "./moves";
import { seatFor, type Seats } from "./seats";

export interface RegistrationRequest {
  state: RegistrationState;
  move: RegistrationMove;
  by: RegistrationActor;
  seats: Seats;
}

/** May this move be made now, and where does it lead? Asked again after it was made it is `already_done`. */
export function decideRegistration({ state, move, by, seats }: RegistrationRequest): Result<{ to: RegistrationState }> {
  const rule: {
    from: readonly RegistrationState[];
    to: RegistrationState;
    full?: RegistrationState;
    by: readonly RegistrationActor[];
  } = REGISTRATION_MOVES[move];
  if (!rule.by.includes(by)) return refuse("not_found");
  if (state === rule.to || state === rule.full) return refuse("already_done");
  if (!rule.from.includes(state)) return refuse("wrong_state");
  return done({ to: rule.full && seatFor(seats) === "waiting" ? rule.full : rule.to });
}
