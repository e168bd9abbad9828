import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { isOpenToStaff } from "~/domain/registrations/events";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import {
  findEvent,
  listSessions,
  lockEvent,
  setEventDate,
  setSessionDate,
  type Session,
} from "~db/queries/registrations/events";
import { lockActiveRegistrations } from "~db/queries/registrations/registrations";
import { indexPosting } from "~search/indexPosting";

export interface NewDate {
  postingId: PostingId;
  /** Which session: when it began until now. */
  was: Date;
  to: Session;
}

/** A session still to come gets another date; everybody with a seat, or waiting for one, is notified. A repeated request is done once. */
export function rescheduleEvent(
  context: Context,
  actor: SignedIn,
  { postingId, was, to }: NewDate,
): Promise<Result<{ notified: number }>> {
  return guarded(context, actor, {
    permission: "registration.write",
    lock: (trx) => lockEvent(trx, postingId),
    event: () => ({
      deed: "posting.move_date",
      noun: "posting",
      recordId: postingId,
      details: { from: was.toISOString(), to: to.beginsAt.toISOString() },
    }),
    work: async (unit, event) => {
      const { trx, at } = unit;
      const sessions = await listSessions(trx, event);
      const same =
        (other: Date) =>
        ({ beginsAt }: Session) =>
          beginsAt.getTime() === other.getTime();
      const session = sessions.find(same(was));
      if (!session)
        return sessions.some(same(to.beginsAt)) ? unit.alreadyDone({ notified: 0 }) : refuse("changed_meanwhile");
      if (!isOpenToStaff(event) || was <= at || to.beginsAt <= at) return refuse("wrong_state");
      if (to.beginsAt.getTime() !== was.getTime() && sessions.some(same(to.beginsAt))) return refuse("already_known");
      const moved = { beginsAt: to.beginsAt, endsAt: to.endsAt ?? sameLength(session, to.beginsAt) };
      if (sessions.length > 1) await setSessionDate(trx, postingId, was, moved);
      else await setEventDate(trx, postingId, moved);
      await indexPosting(trx, postingId);
      const now = await findEvent(trx, postingId);
      const notified = (await lockActiveRegistrations(trx, postingId)).filter(({ state }) => state !== "to_confirm");
      for (const registration of notified) {
        await sendRegistrationLetter(unit, {
          registration,
          event: { ...(now ?? event), beginsAt: to.beginsAt },
          letter: "movedDate",
        });
      }
      return done({ notified: notified.length });
    },
  });
}

function sameLength({ beginsAt, endsAt }: Session, begins: Date): Date | null {
  return endsAt === null ? null : new Date(begins.getTime() + endsAt.getTime() - beginsAt.getTime());
}
