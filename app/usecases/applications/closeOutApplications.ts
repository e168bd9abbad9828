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
import { findSettings } from "~db/queries/settings/settings";
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
  const { trx, actor, at } = unit;
  const unanswered = await lockUnansweredApplicationsOf(trx, posting.id);
  const { deskPhone } = await findSettings(trx);
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
    await sendClosingLetter(unit, { posting, application, reason, deskPhone });
  }
  return unanswered.length;
}

type Unanswered = Awaited<ReturnType<typeof lockUnansweredApplicationsOf>>[number];

interface ClosingLetter extends Pick<Closing, "posting"> {
  application: Unanswered;
  reason: RejectionReason | null;
  deskPhone: string;
}

/** Who never applied, for the desk had only proposed it, reads that the proposal is over; `reason` is for the others. */
async function sendClosingLetter(
  unit: UnitOfWork,
  { posting, application, reason, deskPhone }: ClosingLetter,
): Promise<void> {
  const { id, name, email, organisationName: organisation } = application;
  if (!email) return;
  const locale = localeOf(application.locale);
  const { letters } = wordsFor(locale).applications;
  const state = application.state === "proposed" ? "lapsed" : "not_selected";
  const about = { name, title: posting.title, organisation };
  const letter =
    state === "lapsed"
      ? letters.proposalClosed({ ...about, deskPhone })
      : letters.applicationMoved({
          ...about,
          state,
          reason,
          message: null,
          interviewAt: null,
          interviewPlace: null,
          findPage: linkTo(unit.context, locale, paths.findApplication()),
        });
  await sendLetter(unit, { kind: `application_${state}`, to: email, locale, ...letter, onceKey: `closed:${id}` });
}
