import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { isWritable } from "~/domain/postings/decide";
import type { PostingFields } from "~/domain/postings/fields";
import { fieldsNotAsked } from "~/domain/postings/screens";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { setPostingFields } from "~db/queries/postings/postingFields";
import { lockPosting } from "~db/queries/postings/postings";

interface Save {
  id: PostingId;
  fields: Partial<PostingFields>;
  /** The version the writer saw: somebody else's words are never written over unseen. */
  version: number | null;
}

/** Keeps what was written on a screen of the wizard, complete or not. */
export function savePosting(
  context: Context,
  actor: SignedIn,
  { id, fields, version }: Save,
): Promise<Result<{ version: number }>> {
  return inTransaction<Result<{ version: number }>>(context, async (trx) => {
    const posting = await lockPosting(trx, id);
    if (!posting || !can(actor, "posting.write", posting)) return refuse("not_found");
    if (!isWritable(posting.state)) return refuse("wrong_state");
    if (version !== null && version !== posting.version) return refuse("changed_meanwhile");
    // Another kind: what it is not asked stays behind, so that nothing unseen is published with it.
    const left = fields.kind && fields.kind !== posting.kind ? fieldsNotAsked(fields.kind) : {};
    await setPostingFields(trx, id, { ...fields, ...left });
    await insertAudit(trx, {
      at: context.now(),
      actor,
      deed: "posting.save",
      noun: "posting",
      recordId: id,
      details: { fields: Object.keys(fields) },
    });
    return done({ version: posting.version + 1 });
  });
}
