import { sql } from "kysely";
import type { PostingId } from "~/domain/ids";
import type { ReadDb } from "~db/client";

/** What must be in the index, and how the row stands; `waiting` or set aside: it need not be true there yet. */
export interface Expected {
  id: PostingId;
  version: number;
}

const PUBLISHED = sql`state = 'published' and published_at is not null`;
const NOTED = sql`select posting_id from search_outbox`;

/** Every published posting that no note is about. */
export async function listExpected(db: ReadDb): Promise<Expected[]> {
  const { rows } =
    await sql<Expected>`select id, version from postings where ${PUBLISHED} and id not in (${NOTED})`.execute(db);
  return rows;
}

/** Those changed last. */
export async function listNewest(db: ReadDb, limit: number): Promise<Expected[]> {
  const { rows } = await sql<Expected>`
    select id, version from postings where ${PUBLISHED} and id not in (${NOTED}) order by greatest(updated_at, published_at) desc limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** Some, at random. */
export async function listSample(db: ReadDb, limit: number): Promise<Expected[]> {
  const { rows } =
    await sql<Expected>`select id, version from postings where ${PUBLISHED} and id not in (${NOTED}) order by random() limit ${limit}`.execute(
      db,
    );
  return rows;
}

export async function listPublishedIds(db: ReadDb): Promise<PostingId[]> {
  const { rows } = await sql<{ id: PostingId }>`select id from postings where ${PUBLISHED} order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** Published postings, and the notes that could still change how many the index has. */
export async function countExpected(db: ReadDb): Promise<{ published: number; noted: number }> {
  const { rows } = await sql<{ published: number; noted: number }>`
    select (select count(*) from postings where ${PUBLISHED})::int as published, (select count(distinct posting_id) from search_outbox)::int as noted`.execute(
    db,
  );
  return rows[0] ?? { published: 0, noted: 0 };
}

/** Which of these postings a note is about. */
export async function listNoted(db: ReadDb): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select distinct posting_id as id from search_outbox`.execute(db);
  return new Set(rows.map((row) => row.id));
}
