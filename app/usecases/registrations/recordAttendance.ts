import type { SignedIn } from "~/domain/access/actor";
import { dayInRome } from "~/domain/forms/days";
import type { PostingId, RegistrationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
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
  return guarded(context, actor, {
    permission: "registration.write",
    lock: (trx) => lockEvent(trx, postingId),
    event: (counts) => ({
      deed: "registration.attendance",
      noun: "posting",
      recordId: postingId,
      details: { session: sessionAt.toISOString(), present: counts.present, absent: counts.absent },
    }),
    work: async ({ trx, at }, event) => {
      const sessions = await listSessions(trx, event);
      if (!sessions.some(({ beginsAt }) => beginsAt.getTime() === sessionAt.getTime()))
        return refuse("changed_meanwhile");
      if (dayInRome(sessionAt) > dayInRome(at)) return refuse("wrong_state");
      const listed = await listRegisteredAmong(trx, postingId, shown);
      const there = listed.filter((id) => present.includes(id));
      await setAttendances(trx, { sessionAt, shown: listed, present: there, by: actor.userId, at });
      return done({ present: there.length, absent: listed.length - there.length });
    },
  });
}
