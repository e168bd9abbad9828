import { sql } from "kysely";
import type { PostingId, UserId } from "~/domain/ids";
import type { Finding } from "~/domain/postings/findings";
import { PAUSES, type ClosingOutcome, type PostingMove, type PostingState } from "~/domain/postings/moves";
import type { ReadDb, WriteDb } from "../../client";

export interface PostingStep {
  id: PostingId;
  move: PostingMove;
  from: PostingState;
  to: PostingState;
  at: Date;
  byUser: UserId | null;
  byRole: string;
  reason?: string | null;
  findings?: readonly Finding[];
  outcome?: ClosingOutcome;
}

/** Moves a locked posting and writes the step in its history. */
export async function setPostingState(trx: WriteDb, step: PostingStep): Promise<void> {
  const first =
    step.to === "published" ? { publishedAt: sql<Date>`coalesce(published_at, ${step.at})`, refreshedAt: step.at } : {};
  const last = step.outcome ? { closingOutcome: step.outcome, closedAt: step.at } : {};
  await trx
    .updateTable("postings")
    .set({ state: step.to, ...first, ...last })
    .where("id", "=", step.id)
    .execute();
  await trx
    .insertInto("postingMoves")
    .values({
      postingId: step.id,
      at: step.at,
      byUser: step.byUser,
      byRole: step.byRole,
      move: step.move,
      fromState: step.from,
      toState: step.to,
      reason: step.reason ?? null,
      findings: JSON.stringify(step.findings ?? []),
    })
    .execute();
}

/** The move a posting was last paused by. */
export async function findPause(db: ReadDb, id: PostingId): Promise<PostingMove | null> {
  const row = await db
    .selectFrom("postingMoves")
    .select("move")
    .where("postingId", "=", id)
    .where("move", "in", PAUSES)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.move ?? null;
}

/** What happened to a posting, oldest first. */
export function listPostingMoves(db: ReadDb, id: PostingId) {
  return db
    .selectFrom("postingMoves as m")
    .leftJoin("users as u", "u.id", "m.byUser")
    .select(["m.at", "m.move", "m.fromState", "m.toState", "m.reason", "m.byRole", "u.name as byName", "m.findings"])
    .where("m.postingId", "=", id)
    .orderBy("m.at")
    .orderBy("m.id")
    .execute();
}
