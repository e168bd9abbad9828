import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { refuse } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { sendToReview, type Submitted } from "./sendToReview";
import { lockPosting } from "~db/queries/postings/postings";

/** Sends a draft to the desk, with a note for the operator when the writer has one. Sent twice it is sent once. */
export function submitPosting(
  context: Context,
  actor: SignedIn,
  id: PostingId,
  note: string | null = null,
): Promise<Submitted> {
  const by = actor.roles.includes("operator") ? "operator" : "member";
  return inTransaction<Submitted>(context, async (trx) => {
    const locked = await lockPosting(trx, id);
    if (!locked || !can(actor, "posting.write", locked)) return refuse("not_found");
    return sendToReview(trx, locked, { actor, by, note, at: context.now() });
  });
}
