import type { PostingId } from "~/domain/ids";
import type { RejectionReason } from "~/domain/applications/moves";

import type { ClosingOutcome, PostingActor } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import {
  insertApplicationMove,
  lockUnansweredApplicationsOf,
  setApplicationState,
} from "~db/queries/applications/applications";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

interface Closing {
  posting: { id: PostingId; title: string };
  by: PostingActor;
  outcome: ClosingOutcome;
}

/** The reason each of them reads: true whatever the outcome. */
function reasonOf(outcome: ClosingOutcome): RejectionReason {
  return outcome === "filled_here" || outcome === "filled_elsewhere" ? "place_filled" : "posting_withdrawn";
}

/** A closed posting leaves nobody waiting: open applications get a polite answer. Says how many there were. */
export async function closeOutApplications(unit: UnitOfWork, { posting, by, outcome }: Closing): Promise<number> {
  const { trx, context, actor, at } = unit;
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
    await sendLetter(unit, {
      kind: `application_${to}`,
      to: application.email,
      locale,
      ...letter,
      onceKey: `closed:${application.id}`,
    });
  }
  return unanswered.length;
}
