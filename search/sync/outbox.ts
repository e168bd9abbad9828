import { sql } from "kysely";
import type { PostingId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "~db/client";

/**
 * Notes, with the change itself, that these postings must be pushed to Meilisearch. Written whether or not this process knows of a
 * Meilisearch: a command run without MEILI_URL must not make the index of the running product lie.
 */
export async function insertChanges(trx: WriteDb, ids: readonly PostingId[]): Promise<void> {
  await sql`insert into search_outbox (posting_id) select unnest(${[...ids]}::uuid[])`.execute(trx);
}

/** Changes pushed together, all in one task. */
const MAX_CHANGES = 500;

export interface Change {
  id: number;
  postingId: PostingId;
}

/** The oldest changes no other process is pushing, locked until the transaction ends. */
export async function lockChanges(trx: WriteDb): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select id, posting_id as "postingId" from search_outbox where set_aside_at is null order by id limit ${MAX_CHANGES} for update skip locked`.execute(
    trx,
  );
  return rows;
}

/** Deletes what has been pushed, and what was set aside of the same postings before. */
export async function deleteChanges(trx: WriteDb, changes: readonly Change[]): Promise<void> {
  await sql`
    delete from search_outbox where id = any(${changes.map((change) => change.id)}::bigint[])
      or (set_aside_at is not null and posting_id = any(${changes.map((change) => change.postingId)}::uuid[]))`.execute(
    trx,
  );
}

/** A posting the engine refuses by itself: kept, with the reason, until it changes. */
export async function insertSetAside(trx: WriteDb, postingId: PostingId, reason: string): Promise<void> {
  await sql`insert into search_outbox (posting_id, set_aside_at, reason) values (${postingId}, now(), ${reason.slice(0, 500)})`.execute(
    trx,
  );
}

/** False while a committed change has not been pushed: Meilisearch would answer with an older state. */
export async function isAllPushed(db: ReadDb): Promise<boolean> {
  const { rows } = await sql<{
    told: boolean;
  }>`select not exists (select from search_outbox where set_aside_at is null) as told`.execute(db);
  return rows[0]?.told ?? false;
}

export interface PendingChanges {
  waiting: number;
  /** Seconds since the oldest change that has not been pushed. */
  oldestSeconds: number;
  setAside: number;
}

export async function countPendingChanges(db: ReadDb): Promise<PendingChanges> {
  const { rows } = await sql<PendingChanges>`
    select count(*) filter (where set_aside_at is null)::int as waiting, count(*) filter (where set_aside_at is not null)::int as "setAside",
      coalesce(extract(epoch from now() - min(noted_at) filter (where set_aside_at is null)), 0)::float8 as "oldestSeconds"
    from search_outbox`.execute(db);
  return rows[0] ?? { waiting: 0, oldestSeconds: 0, setAside: 0 };
}

export interface SetAside {
  code: number | null;
  title: string | null;
  reason: string;
  at: Date;
}

export async function listSetAside(db: ReadDb): Promise<SetAside[]> {
  const { rows } = await sql<SetAside>`
    select code, title, reason, set_aside_at as at from search_outbox left join postings on postings.id = posting_id where set_aside_at is not null order by set_aside_at`.execute(
    db,
  );
  return rows;
}

/** Where there is no Meilisearch nobody reads the notes: those older than an hour go. One that comes later is filled from the postings. */
export async function deleteUnreadChanges(db: ReadDb): Promise<void> {
  await sql`delete from search_outbox where noted_at < now() - interval '1 hour'`.execute(db);
}
