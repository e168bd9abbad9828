import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type Response } from "express";
import type { Pool } from "pg";
import { pinoHttp } from "pino-http";
import type { Logger } from "pino";
import type { ViteDevServer } from "vite";
import type { Db } from "~db/client";
import { postgresSearch } from "~search/postgres/engine";
import { postgresVocabulary } from "~search/postgres/vocabulary/engine";
import { LOCALES } from "~/text/words";
import type { Env } from "./env";
import type { Jobs } from "./jobs";
import { createLimits } from "./limits";
import type { Mailbox } from "./mail";
import { identify, readLocale, refuseForeignForms, secureHeaders } from "./respond";
import { createSessions } from "./session";

interface Parts {
  env: Env;
  db: Db;
  pool: Pool;
  mailbox: Mailbox | null;
  jobs: Jobs;
  log: Logger;
  /** Only under `npm run dev`. */
  vite?: ViteDevServer | undefined;
  /** Another build than the one in the folder "build", for measures. */
  build?: ServerBuild;
}

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const BUILD = path.join(ROOT, "build");
const YEAR = "365d";

/** The web application: what every request passes through, in order. */
export async function createSite(parts: Parts): Promise<Express> {
  const { env, vite } = parts;
  const https = env.siteUrl.startsWith("https:");
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy);
  app.use((request, _response, next) => {
    // Only our own proxy may say by which name the site was called.
    if (!env.trustProxy) delete request.headers["x-forwarded-host"];
    next();
  });
  app.use(compression());
  if (vite) app.use(vite.middlewares);
  else {
    app.use("/assets", express.static(path.join(BUILD, "client", "assets"), { immutable: true, maxAge: YEAR }), (_request, response) => void response.sendStatus(404));
    app.use(express.static(path.join(BUILD, "client"), { maxAge: "1h", index: false }));
  }
  app.use(identify, pinoHttp({ logger: parts.log, genReqId: (_request, response) => (response as Response).locals.requestId, ...quietLog }));
  if (!vite) app.use(secureHeaders({ https }));
  app.use(refuseForeignForms, readLocale(LOCALES));
  const answer = await pages(parts, https);
  app.all("*", (request, response, next) => void answer(request, response, next));
  return app;
}

const quietLog = {
  serializers: {
    // Addresses may carry tokens: the register of requests keeps only where they led, and no address of who asked.
    req: (request: { id: string; method: string; url: string }) => ({ id: request.id, method: request.method, path: request.url.replace(/\?.*$/, "").replace(/\/(candidatura|password|conferma-indirizzo|avvisi)\/[^/]+/, "/$1/…") }),
    res: (response: { statusCode: number }) => ({ status: response.statusCode }),
  },
};

async function pages({ env, db, pool, mailbox, jobs, log, vite, build: given }: Parts, https: boolean) {
  const shared = {
    db, mailbox, siteUrl: env.siteUrl, secretKey: env.secretKey, demo: env.demo, now: () => new Date(),
    search: postgresSearch(db), vocabulary: postgresVocabulary(db), sessions: createSessions(db, { secure: https }), limits: createLimits(pool),
    jobsRunning: () => jobs.running(),
  };
  const getLoadContext = (request: Request, response: Response): AppLoadContext => ({
    ...shared,
    locale: response.locals.locale,
    nonce: response.locals.nonce,
    requestId: response.locals.requestId,
    clientAddress: request.ip ?? "",
    report: (error: unknown) => log.error({ err: error, requestId: response.locals.requestId }, "a request failed"),
  });
  const build = vite
    ? () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
    : (given ?? ((await import(path.join(BUILD, "server", "index.js"))) as ServerBuild));
  return createRequestHandler({ build, mode: env.dev ? "development" : "production", getLoadContext });
}
