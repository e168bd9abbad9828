import { sql } from "kysely";
import { afterAll, expect, vi } from "vitest";
import type { PostingId } from "~/domain/ids";
import { openDatabase, type Db } from "~db/client";
import { withFallback } from "~search/fallback";
import { indexPosting } from "~search/indexPosting";
import { connectMeilisearch, type MeilisearchAddress } from "~search/meilisearch/connection";
import { createMeilisearchEngine } from "~search/meilisearch/engine";
import { EVERYTHING } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { CircuitBreaker } from "~search/circuitBreaker";
import { isAllPushed } from "~search/sync/outbox";
import { startSync } from "~search/sync/sync";
import { testDatabase } from "./database";

export const MOMENT = { today: "2026-11-22" };

/** The search as the product runs it: Meilisearch, PostgreSQL behind it, and the sync. */
export function createSyncedSearch(db: Db, address: MeilisearchAddress) {
  const breaker = new CircuitBreaker({ configured: true });
  const connection = connectMeilisearch(address);
  const meilisearch = createMeilisearchEngine(connection, { db, iscoOf: () => Promise.resolve(null) });
  const messages: string[] = [];
  const sync = startSync({
    db,
    connection,
    engine: meilisearch,
    breaker,
    moment: () => MOMENT,
    log: (line) => messages.push(line),
    roundMs: 50,
  });
  const engine = withFallback({
    meilisearch,
    postgres: createPostgresEngine(db),
    breaker,
    allPushed: () => isAllPushed(db),
  });
  const codes = async (text: string, of = engine) =>
    (await of.search({ ...EVERYTHING, text, pageSize: 100 }, MOMENT)).hits.map((hit) => hit.code).sort((a, b) => a - b);
  /** Resolves when Meilisearch answers again. */
  const trusted = (timeout = 20_000) =>
    vi.waitFor(() => expect(breaker.health.answering, messages.join(" | ")).toBe("meilisearch"), {
      timeout,
      interval: 20,
    });
  return { way: breaker, connection, engine, meilisearch, said: messages, codes, trusted, stop: () => sync.stop() };
}

export type KeptSearch = ReturnType<typeof createSyncedSearch>;

/** A database with as many connections as the sync and its questions want together. */
export async function keptDatabase(): Promise<Db> {
  const { url } = await testDatabase();
  const { db } = openDatabase(url, { max: 14 });
  afterAll(() => db.destroy());
  return db;
}

/** Changes a posting as the use cases do: the row, its version, and the index in one transaction. */
export async function changePosting(
  db: Db,
  id: PostingId,
  { title, state }: { title?: string; state?: "published" | "paused" },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`update postings set title = coalesce(${title ?? null}, title), state = coalesce(${state ?? null}, state), version = version + 1, updated_at = now() where id = ${id}`.execute(
      trx,
    );
    await indexPosting(trx, id);
  });
}

/** Every posting of the database, in Meilisearch alone, by code. */
export async function inMeilisearch({ meilisearch }: KeptSearch): Promise<number[]> {
  return (await meilisearch.search({ ...EVERYTHING, pageSize: 1000 }, MOMENT)).hits
    .map((hit) => hit.code)
    .sort((a, b) => a - b);
}
