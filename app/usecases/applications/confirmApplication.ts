import { isLinkHolder, type Actor } from "~/domain/access/actor";
import type { ApplicationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendCandidateLetters } from "./sendCandidateLetters";
import { lockApplication, setApplicationConfirmed } from "~db/queries/applications/applications";

/** Whoever holds the link presses the button a mail leads to, or an operator confirms on the phone. From here the organisation sees it. */
export function confirmApplication(
  context: Context,
  actor: Actor,
  { id }: { id: ApplicationId },
): Promise<Result<object>> {
  return guarded(context, actor, {
    ...(isLinkHolder(actor, "application", id) ? {} : { permission: "match.read" }),
    lock: (trx) => lockApplication(trx, id),
    event: () => ({ deed: "application.confirm", noun: "application", recordId: id }),
    work: async (unit, application) => {
      if (application.confirmedAt) return unit.alreadyDone({});
      if (application.state !== "sent") return refuse("wrong_state");
      await setApplicationConfirmed(unit.trx, id, { at: unit.at, by: actor.userId });
      await sendCandidateLetters(unit, application);
      return done({});
    },
  });
}
