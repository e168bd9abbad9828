import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { decide } from "~/domain/lifecycle";
import type { Finding } from "~/domain/postings/findings";
import { POSTING_MOVES, type PostingVerdict } from "~/domain/postings/moves";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import type { WriteDb } from "~db/client";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPosting, lockPosting, type PostingRecord } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";
import { indexPosting } from "~search/indexPosting";
import { reviewFindings } from "./reviewFindings";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import { linkTo } from "../letters/linkTo";
import { insertSentenceLabels } from "~db/queries/postings/sentenceLabels";
import { sentencesWith } from "~/domain/postings/checker/sentences";

interface Review {
  id: PostingId;
  verdict: PostingVerdict;
  reason: string | null;
  /** What the operator had in front: a text changed since is not approved unread. */
  version: number;
}
type Reviewed = Result<object> | { ok: false; refusal: "blocked_by_checker" | "incomplete"; findings: Finding[] };

/**
 * The desk's answer to an advert. Approval publishes it and puts it in the search in the same transaction;
 * it waits while the organisation is not verified, or a blocking finding is neither mended nor overruled.
 */
export function reviewPosting(
  context: Context,
  actor: SignedIn,
  { id, verdict, reason, version }: Review,
): Promise<Reviewed> {
  return guarded(context, actor, {
    permission: "posting.review",
    lock: (trx) => lockPosting(trx, id),
    event: () => ({ deed: `posting.${verdict}`, noun: "posting", recordId: id }),
    work: async (unit, locked): Promise<Reviewed> => {
      const { trx, at } = unit;
      const decided = decide(POSTING_MOVES, {
        state: locked.state,
        move: verdict,
        by: "operator",
        has: { reason: Boolean(reason) },
      });
      if (!decided.ok) return decided.refusal === "already_done" ? unit.alreadyDone({}) : decided;
      if (locked.version !== version) return refuse("changed_meanwhile");
      const posting = await findPosting(trx, id);
      if (!posting) return refuse("not_found");
      if (verdict === "approve" && !(await isVerified(trx, posting))) return refuse("not_verified");
      const { missing, wording } = await reviewFindings(trx, posting, at);
      const blocks = [...missing, ...wording].filter((finding) => finding.level === "block");
      if (verdict === "approve" && blocks.length > 0)
        return { ok: false, refusal: "blocked_by_checker", findings: blocks };
      const outcome = verdict === "refuse" ? { outcome: "refused" as const } : {};
      await setPostingState(trx, {
        id,
        move: verdict,
        from: locked.state,
        to: decided.to,
        at,
        byUser: actor.userId,
        byRole: "operator",
        reason,
        findings: [...wording, ...missing],
        ...outcome,
      });
      if (verdict === "request_changes")
        await insertSentenceLabels(
          trx,
          sentencesWith(
            posting,
            wording.filter(({ level }) => level !== "hint"),
          ).map((sentence) => ({
            postingId: id,
            ...sentence,
            fault: true,
            source: "changes_requested",
            byUser: actor.userId,
            at,
          })),
        );
      await indexPosting(trx, id);
      await notifyMembers(unit, { posting, verdict, reason });
      return done({});
    },
  });
}

async function isVerified(trx: WriteDb, { organisationId }: PostingRecord): Promise<boolean> {
  return (await findOrganisation(trx, organisationId))?.state === "verified";
}

async function notifyMembers(
  unit: UnitOfWork,
  { posting, verdict, reason }: { posting: PostingRecord; verdict: PostingVerdict; reason: string | null },
): Promise<void> {
  const { trx, context } = unit;
  const organisation = await findOrganisation(trx, posting.organisationId);
  const link = linkTo(
    context,
    "it",
    verdict === "approve" ? paths.posting(posting.code) : paths.organisation.posting(posting.id),
  );
  await sendOrganisationLetters(unit, {
    organisationId: posting.organisationId,
    kind: `posting_${verdict}`,
    letter: ({ name }) =>
      wordsFor("it").postings.letters.postingReviewed({
        name,
        organisation: organisation?.name ?? "",
        title: posting.title,
        verdict,
        reason,
        link,
      }),
  });
}
