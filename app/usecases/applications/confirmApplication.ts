import { isSignedIn, type Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ApplicationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { hashToken } from "../tokens";
import { sendCandidateLetters } from "./sendCandidateLetters";
import {
  findApplicationByToken,
  lockApplication,
  setApplicationConfirmed,
} from "~db/queries/applications/applications";
import { insertAudit } from "~db/queries/audit/audit";

type By = { token: string } | { id: ApplicationId; actor: Actor };

/** The applicant presses the button a mail leads to, or an operator confirms on the phone. From here the organisation sees it. */
export async function confirmApplication(context: Context, by: By, visitor: Actor): Promise<Result<object>> {
  const at = context.now();
  const id = "id" in by ? by.id : (await findApplicationByToken(context.db, hashToken(by.token)))?.id;
  const actor = "actor" in by ? by.actor : visitor;
  if (!id || ("actor" in by && !can(actor, "match.read"))) return refuse("not_found");
  return inTransaction(context, async (trx) => {
    const application = await lockApplication(trx, id);
    if (!application) return refuse("not_found");
    if (application.confirmedAt) return done({});
    if (application.state !== "sent") return refuse("wrong_state");
    await setApplicationConfirmed(trx, id, { at, by: isSignedIn(actor) ? actor.userId : null });
    await sendCandidateLetters(trx, context, application, at);
    await insertAudit(trx, { at, actor, deed: "application.confirm", noun: "application", recordId: id });
    return done({});
  });
}
