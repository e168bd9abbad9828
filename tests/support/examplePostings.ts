import type { OrganisationId, PostingId, UserId } from "~/domain/ids";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { WizardKind } from "~/domain/postings/kinds";
import type { WriteDb } from "~db/client";
import { insertPosting } from "~db/queries/postings/postingFields";
import type { PostingRecord } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";

export interface Owner {
  organisationId: OrganisationId;
  userId: UserId;
  /** A complete advert to write others like it. */
  like: PostingRecord;
}

export async function draft(trx: WriteDb, { organisationId, userId }: Owner, kind: WizardKind): Promise<PostingId> {
  return (await insertPosting(trx, { organisationId, createdBy: userId, fields: emptyPosting(kind) })).id;
}

/** The states an advert passes through until it stands where it is wanted. */
const WAY = {
  draft: [],
  in_review: ["submit"],
  changes_requested: ["submit", "request_changes"],
  paused: ["submit", "approve", "pause"],
  closed: ["submit", "approve", "close"],
} as const;
const LEADS = {
  submit: "in_review",
  request_changes: "changes_requested",
  approve: "published",
  pause: "paused",
  close: "closed",
} as const;

/** A complete advert in a state; not in the search. */
export async function postingIn(
  trx: WriteDb,
  { organisationId, userId, like }: Owner,
  state: keyof typeof WAY,
): Promise<PostingId> {
  const names = Object.keys(emptyPosting(like.kind)) as (keyof typeof like)[];
  const fields = { ...emptyPosting(like.kind), ...Object.fromEntries(names.map((name) => [name, like[name]])) };
  const { id } = await insertPosting(trx, { organisationId, createdBy: userId, fields });
  let from: PostingRecord["state"] = "draft";
  for (const move of WAY[state]) {
    const to = LEADS[move];
    const reason = move === "request_changes" ? "Scrivi quali turni si fanno." : null;
    await setPostingState(trx, {
      id,
      move,
      from,
      to,
      at: new Date(),
      byUser: userId,
      byRole: "member",
      reason,
      ...(move === "close" ? { outcome: "not_filled" as const } : {}),
    });
    from = to;
  }
  return id;
}

export async function draftElsewhere(trx: WriteDb, { organisationId }: Owner): Promise<PostingId> {
  const other = await trx
    .selectFrom("organisations")
    .select("id")
    .where("id", "<>", organisationId)
    .where("state", "=", "verified")
    .orderBy("name")
    .executeTakeFirstOrThrow();
  return (await insertPosting(trx, { organisationId: other.id, createdBy: null, fields: emptyPosting("job") })).id;
}
