import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type Response } from "express";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { ViteDevServer } from "vite";
import type { Db } from "~db/client";
import type { SearchEngine } from "~search/port";
import { createPostgresSearch, type Search } from "~search/start";
import { LOCALES } from "~/text/words";
import type { Env } from "~/server/env";
import type { Jobs } from "./jobs";
import { createLimits } from "~/server/middleware/limits";
import type { Mailbox } from "~/server/mail";
import { createMetrics } from "~/server/observe/metrics";
import { createFreshnessReader } from "~/server/cache/freshness";
import { formKey, createPageCache } from "~/server/cache/pageCache";
import { rateLimitKey } from "~/server/middleware/rateLimitKey";
import { createReadiness } from "~/server/observe/readiness";
import { createQueryCache, type Cached } from "~/server/cache/queryCache";
import { createRequestLog } from "~/server/middleware/requestLog";
import type { PostingViews } from "~/server/observe/postingViews";
import { setRequestId, readLocale, rejectForeignForms, createSecureHeaders } from "~/server/middleware/requestSetup";
import { createRouteNames } from "~/server/observe/routeNames";
import { createSessions } from "~/server/request/session";
import { createGracefulShutdown, type GracefulShutdown } from "~/server/middleware/gracefulShutdown";
import { omitHydrationData } from "~/server/request/omitHydrationData";
import { rejectMalformed } from "~/server/middleware/rejectMalformed";

interface Parts {
  env: Env;
  db: Db;
  pool: Pool;
  mailbox: Mailbox | null;
  jobs: Jobs;
  /** Counts how often adverts are opened; nobody counts without it. */
  views?: PostingViews;
  log: Logger;
  /** Only under `npm run dev`. */
  vite?: ViteDevServer | undefined;
  /** Another build than the one in the folder "build", for measures. */
  build?: ServerBuild;
  stopping?: GracefulShutdown;
  /** PostgreSQL alone where it is not given. */
  search?: Search;
}

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const BUILD = path.join(ROOT, "build");
const YEAR = "365d";
/** Answers kept between requests: searches are the most of them, some tens of kilobytes each; a client that sends ever new ones fills no memory. */
const QUERY_CACHE_BOUNDS = { maxEntries: 1_000, maxChars: 16_000_000 };

/** The web application: what every request passes through, in order. */
export async function createApp(parts: Parts): Promise<Express> {
  const { env, db, pool, jobs, log, vite, stopping = createGracefulShutdown() } = parts;
  const https = env.siteUrl.startsWith("https:");
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy);
  app.use((request, _response, next) => {
    // Only our own proxy may say by which name the site was called.
    if (!env.trustProxy) delete request.headers["x-forwarded-host"];
    next();
  });
  app.use(stopping.closeConnections, rejectMalformed, compression());
  if (vite) app.use(vite.middlewares);
  else {
    app.use(
      "/assets",
      express.static(path.join(BUILD, "client", "assets"), { immutable: true, maxAge: YEAR }),
      (_request, response) => void response.sendStatus(404),
    );
    const files = express.static(path.join(BUILD, "client"), { maxAge: "1h", index: false });
    // No page has a dot in its last step but /robots.txt and the like: those alone are looked for on the disk.
    app.use((request, response, next) => {
      if (/\.\w+$/.test(request.path)) files(request, response, next);
      else next();
    });
  }
  const build = await loadBuild(parts);
  const search = parts.search ?? createPostgresSearch(db);
  const metrics = createMetrics({
    pool,
    token: env.metricsToken,
    searchHealth: search.health,
    pickersHealth: search.pickersHealth,
    jobsRunning: () => jobs.running(),
    routeName: typeof build === "function" ? () => "dev" : createRouteNames(build.routes),
  });
  app.get("/readyz", createReadiness(db, stopping));
  app.get("/metrics", metrics.show);
  app.use(setRequestId, createRequestLog(log));
  if (!vite) app.use(createSecureHeaders({ https }));
  app.use(rejectForeignForms, readLocale(LOCALES), metrics.measure);
  const freshness = createFreshnessReader(pool);
  const queryCache = createQueryCache(freshness, { now: () => new Date(), ...QUERY_CACHE_BOUNDS });
  if (parts.views) app.use(parts.views.count);
  if (!vite) app.use(createPageCache({ freshness, limitBytes: env.pageCacheBytes, now: () => new Date() }));
  const getLoadContext = loadContext({ ...parts, search }, { https, measured: metrics.measured, queryCache });
  const answer = createRequestHandler({ build, mode: env.dev ? "development" : "production", getLoadContext });
  app.all("*", (request, response, next) => void answer(request, response, next));
  return app;
}

async function loadBuild({ vite, build }: Parts): Promise<ServerBuild | (() => Promise<ServerBuild>)> {
  if (vite)
    return async () => omitHydrationData((await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild);
  return omitHydrationData(build ?? ((await import(path.join(BUILD, "server", "index.js"))) as ServerBuild));
}

interface Served {
  https: boolean;
  measured: (search: SearchEngine) => SearchEngine;
  queryCache: () => Cached;
}

/** The load context of every loader and action, created for each request. */
function loadContext(
  { env, db, pool, mailbox, jobs, log, search }: Parts & Required<Pick<Parts, "search">>,
  { https, measured, queryCache }: Served,
) {
  const shared = {
    db,
    mailbox,
    siteUrl: env.siteUrl,
    secretKey: env.secretKey,
    demo: env.demo,
    now: () => new Date(),
    search: measured(search.engine),
    searchHealth: search.health,
    vocabulary: search.vocabulary,
    pickersHealth: search.pickersHealth,
    limits: createLimits(pool),
    jobsRunning: () => jobs.running(),
  };
  const sessions = createSessions(db, { secure: https });
  return (request: Request, response: Response): AppLoadContext => ({
    ...shared,
    sessions: {
      ...sessions,
      findActor: (asked) => sessions.findActor(asked, (cookie) => void response.append("Set-Cookie", cookie)),
    },
    locale: response.locals.locale,
    formKey: () => formKey(response),
    cached: queryCache(),
    requestId: response.locals.requestId,
    clientAddress: rateLimitKey(request.ip ?? ""),
    report: (error: unknown) => log.error({ err: error, requestId: response.locals.requestId }, "a request failed"),
  });
}
