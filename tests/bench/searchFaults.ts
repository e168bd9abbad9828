import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "~db/client";
import { withFallback } from "~search/fallback";
import { connectMeilisearch } from "~search/meilisearch/connection";
import { createMeilisearchEngine } from "~search/meilisearch/engine";
import { EVERYTHING } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { CircuitBreaker } from "~search/circuitBreaker";
import { isAllPushed } from "~search/sync/outbox";
import { startSync } from "~search/sync/sync";
import { SERVER_KEY, testServer } from "../support/meilisearchServer";
import { testProxy } from "../support/proxy";
import type { Figure } from "./search";
import { TODAY } from "./searchSpeed";

const ANSWER_WITHIN_MS = 800;
const FIRST_TRUST_MS = 600_000;
const SLOW_MS = 5000;

/** How long a visitor waits while a Meilisearch of the bench's own is killed, and while it is slow. */
export async function benchFaults(db: Db): Promise<Figure[]> {
  const server = await testServer();
  const proxy = await testProxy(server.port);
  const connection = connectMeilisearch({ url: proxy.url, key: SERVER_KEY, answerWithinMs: ANSWER_WITHIN_MS });
  const meilisearch = createMeilisearchEngine(connection, { db, iscoOf: () => Promise.resolve(null) });
  const breaker = new CircuitBreaker({ configured: true });
  const moment = { today: TODAY };
  const sync = startSync({ db, connection, engine: meilisearch, breaker, moment: () => moment, log: () => {} });
  const engine = withFallback({
    meilisearch,
    postgres: createPostgresEngine(db),
    breaker,
    allPushed: () => isAllPushed(db),
  });
  const answer = async () => {
    const began = performance.now();
    await engine.search(EVERYTHING, moment);
    return performance.now() - began;
  };
  const trusted = async () => {
    for (const end = Date.now() + FIRST_TRUST_MS; !breaker.isClosed; await pause(50))
      if (Date.now() > end)
        throw new Error(`Meilisearch was not trusted: ${breaker.health.problem ?? breaker.health.doubt}`);
  };
  try {
    await trusted();
    const killed: number[] = [];
    const ended = server.kill();
    while (breaker.isClosed) killed.push(await answer());
    await ended;
    killed.push(await answer());
    await server.start();
    await trusted();
    proxy.behave({ delayMs: SLOW_MS });
    const slow: number[] = [];
    for (let asked = 0; asked < 4; asked++) slow.push(await answer());
    const figure = (name: string, value: number, goal: number): Figure => ({
      name,
      value: value / 1000,
      goal: goal / 1000,
      better: "less",
      unit: "s",
    });
    return [
      figure("Meilisearch killed: slowest answer", Math.max(...killed), 3000),
      figure("Meilisearch slow: slowest answer", Math.max(...slow), 2500),
      figure("Meilisearch slow: answer once it was put aside", slow.at(-1) ?? NaN, 700),
    ];
  } finally {
    await sync.stop();
    proxy.close();
    server.putAway();
  }
}
