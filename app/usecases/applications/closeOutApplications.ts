import type { Actor } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import type { RejectionReason } from "~/domain/applications/moves";
import type { PostingActor } from "~/domain/postings/decide";
import type { ClosingOutcome } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import type { Context } from "../context";
import type { WriteDb } from "~db/client";
import {
  insertApplicationMove,
  lockUnansweredApplicationsOf,
  setApplicationState,
} from "~db/queries/applications/applications";
import { insertMail } from "~db/queries/letters/mails";
import { linkTo } from "../letters/linkTo";

interface Closing {
  posting: { id: PostingId; title: string };
  actor: Actor;
  by: PostingActor;
  at: Date;
  outcome: ClosingOutcome;
}

/** The reason each of them reads: true whatever the outcome. */
function reasonOf(outcome: ClosingOutcome): RejectionReason {
  return outcome === "filled_here" || outcome === "filled_elsewhere" ? "place_filled" : "posting_withdrawn";
}

/** A closed posting leaves nobody waiting: open applications get a polite answer. Says how many there were. */
export async function closeOutApplications(
  trx: WriteDb,
  context: Context,
  { posting, actor, by, at, outcome }: Closing,
): Promise<number> {
  const unanswered = await lockUnansweredApplicationsOf(trx, posting.id);
  for (const application of unanswered) {
    const proposal = application.state === "proposed";
    const to = proposal ? "lapsed" : "not_selected";
    const reason = proposal ? null : reasonOf(outcome);
    await setApplicationState(trx, application.id, { state: to, at, answered: !proposal, reason });
    await insertApplicationMove(trx, {
      applicationId: application.id,
      at,
      byUser: actor.userId,
      byRole: by,
      move: proposal ? "lapse" : "reject",
      fromState: application.state,
      toState: to,
      reason,
    });
    if (!application.email) continue;
    const locale = localeOf(application.locale);
    const letter = wordsFor(locale).applications.letters.applicationMoved({
      name: application.name,
      title: posting.title,
      organisation: application.organisationName,
      state: to,
      reason,
      message: null,
      interviewAt: null,
      interviewPlace: null,
      findPage: linkTo(context, locale, paths.findApplication()),
    });
    await insertMail(
      trx,
      { kind: `application_${to}`, to: application.email, ...letter, onceKey: `closed:${application.id}` },
      at,
    );
  }
  return unanswered.length;
}
