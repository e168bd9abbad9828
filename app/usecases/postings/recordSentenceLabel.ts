import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { readAgain } from "~/domain/postings/checker/secondReader";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { reviewFindings } from "./reviewFindings";
import { findPosting, lockPosting } from "~db/queries/postings/postings";
import { insertSentenceLabels } from "~db/queries/postings/sentenceLabels";

/** The operator has read again a sentence the second reader pointed at: a fault, or fine. It teaches, it decides nothing. */
export function recordSentenceLabel(
  context: Context,
  actor: SignedIn,
  { id, sentence, fault }: { id: PostingId; sentence: string; fault: boolean },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "posting.review",
    lock: async (trx) => (await lockPosting(trx, id)) && (await findPosting(trx, id)),
    event: () => ({ deed: "posting.label", noun: "posting", recordId: id, details: { fault } }),
    work: async ({ trx, at }, posting) => {
      const { wording, overruled } = await reviewFindings(trx, posting, at);
      const asked = readAgain(posting, [...wording, ...overruled])
        .map(({ field, start, end }) => posting[field]?.slice(start, end) ?? "")
        .find((written) => plain(written) === plain(sentence));
      if (asked === undefined) return refuse("changed_meanwhile");
      await insertSentenceLabels(trx, [
        { postingId: id, sentence: asked, ruleId: null, fault, source: "read_again", byUser: actor.userId, at },
      ]);
      return done({});
    },
  });
}

/** Forms change blanks and line ends on their way. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
