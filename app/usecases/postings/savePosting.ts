import type { SignedIn } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { isWritable } from "~/domain/postings/decide";
import type { PostingFields } from "~/domain/postings/fields";
import { fieldsNotAsked } from "~/domain/postings/screens";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
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
  return guarded(context, actor, {
    permission: "posting.write",
    lock: (trx) => lockPosting(trx, id),
    event: () => ({ deed: "posting.save", noun: "posting", recordId: id, details: { fields: Object.keys(fields) } }),
    work: async ({ trx }, posting): Promise<Result<{ version: number }>> => {
      if (!isWritable(posting.state)) return refuse("wrong_state");
      if (version !== null && version !== posting.version) return refuse("changed_meanwhile");
      // Another kind: what it is not asked stays behind, so that nothing unseen is published with it.
      const left = fields.kind && fields.kind !== posting.kind ? fieldsNotAsked(fields.kind) : {};
      await setPostingFields(trx, id, { ...fields, ...left });
      return done({ version: posting.version + 1 });
    },
  });
}
