import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { readAgain } from "~/domain/postings/checker/secondReader";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { reviewFindings } from "./reviewFindings";
import { insertAudit } from "~db/queries/audit/audit";
import { findPosting, lockPosting } from "~db/queries/postings/postings";
import { insertSentenceLabels } from "~db/queries/postings/sentenceLabels";

/** The operator has read again a sentence the second reader pointed at: a fault, or fine. It teaches, it decides nothing. */
export function recordSentenceLabel(
  context: Context,
  actor: SignedIn,
  { id, sentence, fault }: { id: PostingId; sentence: string; fault: boolean },
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "posting.review")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const locked = await lockPosting(trx, id);
    const posting = locked && (await findPosting(trx, id));
    if (!posting) return refuse("not_found");
    const { wording, overruled } = await reviewFindings(trx, posting, at);
    const asked = readAgain(posting, [...wording, ...overruled])
      .map(({ field, start, end }) => posting[field]?.slice(start, end) ?? "")
      .find((written) => plain(written) === plain(sentence));
    if (asked === undefined) return refuse("changed_meanwhile");
    await insertSentenceLabels(trx, [
      { postingId: id, sentence: asked, ruleId: null, fault, source: "read_again", byUser: actor.userId, at },
    ]);
    await insertAudit(trx, { at, actor, deed: "posting.label", noun: "posting", recordId: id, details: { fault } });
    return done({});
  });
}

/** Forms change blanks and line ends on their way. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
