import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendToReview, type Submitted } from "./sendToReview";
import { lockPosting } from "~db/queries/postings/postings";

/** Sends a draft to the desk, with a note for the operator when the writer has one. Sent twice it is sent once. */
export function submitPosting(
  context: Context,
  actor: SignedIn,
  { id, note = null }: { id: PostingId; note?: string | null },
): Promise<Submitted> {
  const by = actor.roles.includes("operator") ? "operator" : "member";
  return guarded(context, actor, {
    permission: "posting.write",
    lock: (trx) => lockPosting(trx, id),
    work: (unit, locked): Promise<Submitted> => sendToReview(unit, locked, { by, note }),
  });
}
