import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { findingKey } from "~/domain/postings/findings";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { findPosting, lockPosting } from "~db/queries/postings/postings";
import { insertOverrule } from "~db/queries/postings/findingOverrules";
import { reviewFindings } from "./reviewFindings";
import { insertSentenceLabels } from "~db/queries/postings/sentenceLabels";
import { sentencesWith } from "~/domain/postings/checker/sentences";

/** The operator says a finding is a false alarm, and why. It holds until those words change. */
export function overruleFinding(
  context: Context,
  actor: SignedIn,
  { id, key, reason }: { id: PostingId; key: string; reason: string | null },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "posting.review",
    lock: async (trx) => (await lockPosting(trx, id)) && (await findPosting(trx, id)),
    work: async ({ trx, at, register, alreadyDone }, posting) => {
      if (!reason) return refuse("reason_needed");
      const { wording, overruled } = await reviewFindings(trx, posting, at);
      if (overruled.some((finding) => findingKey(finding) === key)) return alreadyDone({});
      const finding = wording.find((one) => findingKey(one) === key);
      if (!finding) return refuse("changed_meanwhile");
      await insertOverrule(trx, {
        postingId: id,
        key,
        ruleId: finding.ruleId,
        excerpt: finding.excerpt,
        reason,
        byUser: actor.userId,
        at,
      });
      const [sentence] = sentencesWith(posting, [finding]);
      if (sentence)
        await insertSentenceLabels(trx, [
          { postingId: id, ...sentence, fault: false, source: "false_alarm", byUser: actor.userId, at },
        ]);
      register({
        deed: "posting.overrule",
        noun: "posting",
        recordId: id,
        details: { ruleId: finding.ruleId },
      });
      return done({});
    },
  });
}
