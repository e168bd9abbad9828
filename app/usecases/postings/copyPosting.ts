import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { copyFields } from "~/domain/postings/copyFields";
import { decide } from "~/domain/lifecycle";
import { POSTING_MOVES } from "~/domain/postings/moves";
import { formatCode } from "~/domain/postings/code";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
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
  const comesAs = move === "relist" ? "relist" : "copy";
  return guarded(context, actor, {
    permission: "posting.write",
    lock: (trx) => lockPosting(trx, id),
    work: async ({ trx, at, register, alreadyDone }, locked): Promise<Result<{ id: PostingId }>> => {
      const decided = decide(POSTING_MOVES, { state: locked.state, move, by: "member" });
      if (!decided.ok) return decided;
      const untouched = await findUntouchedCopy(trx, id, comesAs);
      if (untouched) return alreadyDone({ id: untouched.id });
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
      register({
        deed: `posting.${move}`,
        noun: "posting",
        recordId: copy.id,
        details: { like: id },
      });
      return done({ id: copy.id });
    },
  });
}
