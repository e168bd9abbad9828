import type { PostingId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import { applyPostingMove } from "./applyPostingMove";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import { findPosting } from "~db/queries/postings/postings";
import { linkTo } from "../letters/linkTo";

/** Closes a posting past its last day and notifies the organisation, once. False when it was no longer open. */
export async function expirePosting(unit: UnitOfWork, id: PostingId): Promise<boolean> {
  const { trx, context } = unit;
  const posting = await findPosting(trx, id);
  const stepped = await applyPostingMove(unit, { id, move: "expire", by: "system" });
  if (!posting || !stepped.ok || posting.state === "closed") return false;
  const link = linkTo(context, "it", paths.organisation.posting(id));
  await sendOrganisationLetters(unit, {
    organisationId: posting.organisationId,
    kind: "posting_expired",
    onceKey: `posting_expired:${id}:${posting.closesOn}`,
    letter: ({ name }) => wordsFor("it").postings.letters.postingExpired({ name, title: posting.title, link }),
  });
  return true;
}
