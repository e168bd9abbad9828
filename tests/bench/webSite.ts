/* The site as it is served, with one empty page more, for `npm run bench:web`. Started by web.ts in a process of its own. */
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { createElement } from "react";
import { openDatabase } from "~db/client";
import { readEnv } from "~/server/env";
import { createApp } from "~/run/createApp";

/** An empty page answers at this address: Remix, the document and nothing in it. */
const EMPTY = "pagina-vuota";

/** The product's own build with a page more, so that both are measured in one process. */
async function buildWithEmptyPage(): Promise<ServerBuild> {
  const build = (await import(path.resolve("build/server/index.js"))) as ServerBuild;
  const id = "bench/empty";
  const route = { id, parentId: "root", path: EMPTY };
  const flags = {
    hasAction: false,
    hasLoader: false,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
  };
  return {
    ...build,
    routes: { ...build.routes, [id]: { ...route, module: { default: () => createElement("main") } } },
    assets: {
      ...build.assets,
      routes: { ...build.assets.routes, [id]: { ...route, ...flags, module: "", imports: [] } },
    },
  };
}

const env = readEnv();
const log = pino({ level: "info" }, pino.destination(path.join(env.dataDir, "bench.log")));
const { db, pool } = openDatabase(env.databaseUrl);
const jobs = { running: () => true, stop: () => Promise.resolve() };
const site = await createApp({ env, db, pool, mailbox: null, jobs, log, build: await buildWithEmptyPage() });
site.listen(env.port, "127.0.0.1", () => process.send?.("listening"));
