import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { copyFields } from "~/domain/postings/copyFields";
import { decidePostingMove } from "~/domain/postings/decide";
import { formatCode } from "~/domain/postings/code";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertPosting } from "~db/queries/postings/postingFields";
import { findPosting, findUntouchedCopy, lockPosting } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";

/**
 * A new draft with the words of an advert and none of its days: a similar one, or the closed one again, linked to it.
 * The button pressed twice opens the draft of the first press, as long as nobody has written in it.
 */
export function copyPosting(
  context: Context,
  actor: SignedIn,
  { id, move }: { id: PostingId; move: "duplicate" | "relist" },
): Promise<Result<{ id: PostingId }>> {
  const at = context.now();
  const comesAs = move === "relist" ? "relist" : "copy";
  return inTransaction<Result<{ id: PostingId }>>(context, async (trx) => {
    const locked = await lockPosting(trx, id);
    if (!locked || !can(actor, "posting.write", locked)) return refuse("not_found");
    const decided = decidePostingMove({ state: locked.state, move, by: "member", hasReason: false });
    if (!decided.ok) return decided;
    const untouched = await findUntouchedCopy(trx, id, comesAs);
    if (untouched) return done({ id: untouched.id });
    const model = await findPosting(trx, id);
    if (!model) return refuse("not_found");
    const copy = await insertPosting(trx, {
      organisationId: locked.organisationId,
      createdBy: actor.userId,
      comesFrom: id,
      comesAs,
      fields: copyFields(model),
    });
    // The history of the old one says which advert follows it.
    if (move === "relist")
      await setPostingState(trx, {
        id,
        move,
        from: locked.state,
        to: decided.to,
        at,
        byUser: actor.userId,
        byRole: "member",
        reason: formatCode(copy.code),
      });
    await insertAudit(trx, {
      at,
      actor,
      deed: `posting.${move}`,
      noun: "posting",
      recordId: copy.id,
      details: { like: id },
    });
    return done({ id: copy.id });
  });
}
