import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { SignedIn } from "~/domain/access/actor";
import { PostingId } from "~/domain/ids";
import { findOwnPosting, type PostingRecord } from "~db/queries/postings/postings";
import { screenParts } from "~/domain/postings/screenParts";
import type { Screen } from "~/domain/postings/screens";
import { screenKind, screenValues } from "~/domain/postings/screenValues";
import { notFound, readFormValues, requireActor } from "./http";

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

/** A screen of the wizard as it was posted, for whoever may write the advert: what `saveUnlessOvertaken` asks, but the save. */
export async function requirePostedScreen({ request, params, context }: ActionFunctionArgs, screen: Screen) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  return {
    actor,
    posting,
    noun: "posting" as const,
    recordId: posting.id,
    parts: () => screenParts(screenKind(posting), screen),
    posted: await readFormValues(request, context),
    load: async () => {
      const { posting: now } = await requireOwnPosting(request, context, params["id"]);
      return { values: screenValues(now), version: now.version };
    },
  };
}
