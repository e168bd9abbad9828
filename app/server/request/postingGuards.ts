import type { AppLoadContext } from "@remix-run/node";
import type { SignedIn } from "~/domain/access/actor";
import { PostingId } from "~/domain/ids";
import { findOwnPosting, type PostingRecord } from "~db/queries/postings/postings";
import { notFound, requireActor } from "./http";

/** Somebody of an organisation; for all others its pages do not exist. */
export async function requireMember(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const actor = await requireActor(request, context);
  if (!actor.roles.includes("member") || actor.organisationIds.length === 0) throw notFound();
  return actor;
}

/** An advert of the member's own; anybody else's does not exist. */
export async function requireOwnPosting(
  request: Request,
  context: AppLoadContext,
  id: string | undefined,
): Promise<{ actor: SignedIn; posting: PostingRecord }> {
  const actor = await requireMember(request, context);
  const postingId = PostingId.safeParse(id);
  const posting = postingId.success
    ? await findOwnPosting(context.db, postingId.data, actor.organisationIds)
    : undefined;
  if (!posting) throw notFound();
  return { actor, posting };
}
