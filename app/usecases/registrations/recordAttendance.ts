import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { dayInRome } from "~/domain/forms/days";
import type { PostingId, RegistrationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { listSessions, lockEvent } from "~db/queries/registrations/events";
import { listRegisteredAmong, setAttendances } from "~db/queries/registrations/registrationLists";

export interface SubmittedAttendance {
  postingId: PostingId;
  sessionAt: Date;
  /** Everybody on the sheet that was sent: who got a seat meanwhile is not marked absent unseen. */
  shown: readonly RegistrationId[];
  present: readonly RegistrationId[];
}

/** Writes down who was at a session, from its day on. Sent again it corrects. */
export function recordAttendance(
  context: Context,
  actor: SignedIn,
  { postingId, sessionAt, shown, present }: SubmittedAttendance,
): Promise<Result<{ present: number; absent: number }>> {
  const at = context.now();
  return inTransaction<Result<{ present: number; absent: number }>>(context, async (trx) => {
    const event = await lockEvent(trx, postingId);
    if (!event || !can(actor, "registration.write", event)) return refuse("not_found");
    const sessions = await listSessions(trx, event);
    if (!sessions.some(({ beginsAt }) => beginsAt.getTime() === sessionAt.getTime()))
      return refuse("changed_meanwhile");
    if (dayInRome(sessionAt) > dayInRome(at)) return refuse("wrong_state");
    const listed = await listRegisteredAmong(trx, postingId, shown);
    const there = listed.filter((id) => present.includes(id));
    await setAttendances(trx, { sessionAt, shown: listed, present: there, by: actor.userId, at });
    await insertAudit(trx, {
      at,
      actor,
      deed: "registration.attendance",
      noun: "posting",
      recordId: postingId,
      details: { session: sessionAt.toISOString(), present: there.length, absent: listed.length - there.length },
    });
    return done({ present: there.length, absent: listed.length - there.length });
  });
}
