import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { loader } from "~/routes/feeds/health";
import { CircuitBreaker } from "~search/circuitBreaker";
import { ask, publicContext } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();

test("/healthz says that the pickers do without Meilisearch, although the search is well", async () => {
  const [postings, pickers] = [new CircuitBreaker({ configured: true }), new CircuitBreaker({ configured: true })];
  const context: AppLoadContext = {
    ...publicContext(database),
    jobsRunning: () => true,
    searchHealth: () => postings.health,
    pickersHealth: () => pickers.health,
  };
  const told = async () => (await ask(loader, context, "/healthz")).json() as Promise<unknown>;
  for (const way of [postings, pickers]) way.close();
  expect(await told()).toMatchObject({ status: "ok", meilisearch: { state: "ok", pickers: { state: "ok" } } });
  pickers.trip("away", "a sentence for whoever keeps it running");
  const body = await told();
  expect(body).toMatchObject({
    status: "degraded",
    searchEngine: "meilisearch",
    meilisearch: { state: "ok", pickers: { state: "away" } },
  });
  expect(JSON.stringify(body)).not.toContain("a sentence");
});
