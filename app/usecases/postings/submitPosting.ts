import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { decidePostingMove } from "~/domain/postings/decide";
import type { Finding } from "~/domain/postings/findings";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit";
import { findPosting, lockPosting, setPostingState } from "~db/queries/postings";
import { findingsOf } from "~/usecases/findingsOf";

type Submitted = Result<object> | { ok: false; refusal: "incomplete"; findings: Finding[] };

/**
 * Sends a draft to the desk. What is missing must be there first; wording the checker would block goes along
 * all the same, for an operator decides about it, and the findings are kept as they were.
 */
export function submitPosting(context: Context, actor: SignedIn, id: PostingId): Promise<Submitted> {
  const at = context.now();
  const by = actor.roles.includes("operator") ? "operator" : "member";
  return inTransaction<Submitted>(context, async (trx) => {
    const locked = await lockPosting(trx, id);
    if (!locked || !can(actor, "posting.write", locked)) return refuse("not_found");
    const decided = decidePostingMove({ state: locked.state, move: "submit", by, hasReason: false });
    if (!decided.ok) return decided.refusal === "already_done" ? done({}) : decided;
    const posting = await findPosting(trx, id);
    if (!posting) return refuse("not_found");
    const { missing, wording } = await findingsOf(trx, posting, at);
    const blocking = missing.filter((finding) => finding.level === "block");
    if (blocking.length > 0) return { ok: false, refusal: "incomplete", findings: blocking };
    await setPostingState(trx, { id, move: "submit", from: locked.state, to: decided.to, at, byUser: actor.userId, byRole: by, findings: [...wording, ...missing] });
    await insertAudit(trx, { at, actor, deed: "posting.submit", noun: "posting", recordId: id, details: { findings: wording.length + missing.length } });
    return done({});
  });
}
