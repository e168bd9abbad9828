import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId } from "~/domain/ids";
import { decide } from "~/domain/lifecycle";
import { ORGANISATION_VERDICTS, type Evidence, type OrganisationVerdict } from "~/domain/organisations/verdicts";
import { done, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import { applyPostingMove } from "../postings/applyPostingMove";
import { lockOrganisation, setOrganisationState } from "~db/queries/organisations/organisations";
import { listPublishedOf } from "~db/queries/postings/postings";
import { findSettings } from "~db/queries/settings/settings";

interface Decision {
  id: OrganisationId;
  verdict: OrganisationVerdict;
  /** Read by the organisation; needed to refuse. */
  reason: string | null;
  /** What was seen before verifying. */
  evidence?: readonly Evidence[];
  evidenceNote?: string | null;
}

/**
 * The desk says whether an organisation is who it says it is, and its members hear of it. Decided twice, done once.
 * What a refused organisation has online is paused with the desk's reason: nobody should apply to whom the desk no longer
 * stands for. Verified again, it puts its adverts back online itself, one by one: by then some will be old.
 */
export function verifyOrganisation(
  context: Context,
  actor: SignedIn,
  { id, verdict, reason, evidence = [], evidenceNote = null }: Decision,
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "organisation.verify",
    lock: (trx) => lockOrganisation(trx, id),
    work: async (unit, organisation) => {
      const { trx, at } = unit;
      const decided = decide(ORGANISATION_VERDICTS, {
        state: organisation.state,
        move: verdict,
        by: "operator",
        has: { reason: Boolean(reason) },
      });
      if (!decided.ok) return decided.refusal === "already_done" ? unit.alreadyDone({}) : decided;
      await setOrganisationState(trx, id, { state: decided.to, by: actor.userId, reason, at, evidence, evidenceNote });
      const paused = verdict === "refuse" ? await pauseAll(unit, { id, reason }) : [];
      const words = wordsFor("it");
      const { deskPhone } = await findSettings(trx);
      await sendOrganisationLetters(unit, {
        organisationId: id,
        kind: `organisation_${verdict}`,
        letter: ({ name }) =>
          words.organisations.letters.organisationDecided({
            name,
            organisation: organisation.name,
            verdict,
            reason,
            link: linkTo(context, "it", paths.organisation.home()),
            deskPhone,
            paused: paused.length > 0 ? words.postings.letters.pausedUnverified({ titles: paused }) : null,
          }),
      });
      unit.register({
        deed: `organisation.${verdict}`,
        noun: "organisation",
        recordId: id,
        details: { evidence, paused: paused.length },
      });
      return done({});
    },
  });
}

/** Pauses what is online, each with its line in the history; answers the titles. */
async function pauseAll(
  unit: UnitOfWork,
  { id, reason }: { id: OrganisationId; reason: string | null },
): Promise<string[]> {
  const titles: string[] = [];
  for (const posting of await listPublishedOf(unit.trx, id)) {
    const stepped = await applyPostingMove(unit, {
      id: posting.id,
      move: "pause_unverified",
      by: "operator",
      reason,
    });
    if (stepped.ok) titles.push(posting.title);
  }
  return titles;
}
