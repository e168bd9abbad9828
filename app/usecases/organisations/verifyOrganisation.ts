import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { OrganisationId } from "~/domain/ids";
import { decideVerdict, type Evidence, type OrganisationVerdict } from "~/domain/organisations/verdicts";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Words } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import { applyPostingMove } from "../postings/applyPostingMove";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import { lockOrganisation, setOrganisationState } from "~db/queries/organisations/organisations";
import { listPublishedOf } from "~db/queries/postings/postings";
import { linkTo } from "../letters/linkTo";

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
  const at = context.now();
  if (!can(actor, "organisation.verify")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const organisation = await lockOrganisation(trx, id);
    if (!organisation) return refuse("not_found");
    const decided = decideVerdict({ state: organisation.state, verdict, hasReason: Boolean(reason) });
    if (!decided.ok) return decided.refusal === "already_done" ? done({}) : decided;
    await setOrganisationState(trx, id, { state: decided.to, by: actor.userId, reason, at, evidence, evidenceNote });
    const paused = verdict === "refuse" ? await pauseAll(trx, context, actor, { id, reason }) : [];
    await sendOrganisationLetters(trx, context, {
      organisationId: id,
      kind: `organisation_${verdict}`,
      at,
      letter: ({ name }) =>
        letterOf({
          name,
          organisation: organisation.name,
          verdict,
          reason,
          link: linkTo(context, "it", paths.organisation.home()),
          paused,
        }),
    });
    await insertAudit(trx, {
      at,
      actor,
      deed: `organisation.${verdict}`,
      noun: "organisation",
      recordId: id,
      details: { evidence, paused: paused.length },
    });
    return done({});
  });
}

/** Pauses what is online, each with its line in the history; answers the titles. */
async function pauseAll(
  trx: WriteDb,
  context: Context,
  actor: SignedIn,
  { id, reason }: { id: OrganisationId; reason: string | null },
): Promise<string[]> {
  const titles: string[] = [];
  for (const posting of await listPublishedOf(trx, id)) {
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

function letterOf({
  paused,
  ...decided
}: Parameters<Words["organisations"]["letters"]["organisationDecided"]>[0] & { paused: readonly string[] }) {
  const words = wordsFor("it");
  const { letters } = words.organisations;
  const { postings } = words;
  const letter = letters.organisationDecided(decided);
  return paused.length === 0
    ? letter
    : { ...letter, body: `${letter.body}\n${postings.letters.pausedUnverified({ titles: paused })}\n` };
}
