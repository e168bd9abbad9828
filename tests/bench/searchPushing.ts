import { sql } from "kysely";
import type { Db } from "~db/client";
import type { PostingId } from "~/domain/ids";
import type { Connection } from "~search/meilisearch/connection";
import { createMeilisearchEngine } from "~search/meilisearch/engine";
import { EVERYTHING } from "~search/port";
import { insertChanges } from "~search/sync/outbox";
import { setSyncState } from "~search/sync/state";
import { CircuitBreaker } from "~search/circuitBreaker";
import { startSync } from "~search/sync/sync";
import { FORM } from "~search/meilisearch/settings";
import type { Figure } from "./search";
import { percentile, TODAY } from "./searchSpeed";

const CHANGES = 15;

/** From the commit of a change to the moment Meilisearch finds it, with the sync as the product runs it. */
export async function benchTelling(db: Db, connection: Connection): Promise<Figure[]> {
  await setSyncState(db, { liveForm: FORM, countedAt: new Date(), comparedAt: new Date() });
  await sql`delete from search_outbox`.execute(db);
  const engine = createMeilisearchEngine(connection, { db, iscoOf: () => Promise.resolve(null) });
  const sync = startSync({
    db,
    connection,
    engine,
    breaker: new CircuitBreaker({ configured: true }),
    moment: () => ({ today: TODAY }),
    log: () => {},
  });
  const { rows } = await sql<{ id: PostingId }>`select id from postings limit ${CHANGES}`.execute(db);
  const times: number[] = [];
  for (const [at, { id }] of rows.entries()) {
    const word = `parolanuova${"abcdefghijklmnopqrst"[at]}x`;
    await db.transaction().execute(async (trx) => {
      await sql`update postings set title = ${word}, version = version + 1 where id = ${id}`.execute(trx);
      await insertChanges(trx, [id]);
    });
    const committed = performance.now();
    while ((await engine.search({ ...EVERYTHING, text: word }, { today: TODAY })).exactTotal === 0)
      await new Promise((resolve) => setTimeout(resolve, 10));
    times.push(performance.now() - committed);
  }
  await sync.stop();
  return [
    {
      name: "Meilisearch: commit to visible, slowest",
      value: percentile(times, 1) / 1000,
      goal: 2,
      better: "less",
      unit: "s",
    },
  ];
}
