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
import { postgresOnly, type Search } from "~search/start";
import { LOCALES } from "~/text/words";
import type { Env } from "~/server/env";
import type { Jobs } from "./jobs";
import { createLimits } from "~/server/middleware/limits";
import type { Mailbox } from "~/server/mail";
import { createMetrics } from "~/server/observe/metrics";
import { freshnessReader } from "~/server/cache/freshness";
import { formKey, pageCache } from "~/server/cache/pageCache";
import { networkOf } from "~/server/middleware/network";
import { readiness } from "~/server/observe/readiness";
import { createMemory, type Remember } from "~/server/cache/remembered";
import { requestLog } from "~/server/middleware/requestLog";
import type { PostingViews } from "~/server/observe/postingViews";
import { identify, readLocale, refuseForeignForms, secureHeaders } from "~/server/middleware/respond";
import { routeNames } from "~/server/observe/routeNames";
import { createSessions } from "~/server/request/session";
import { createStopping, type Stopping } from "~/server/middleware/stopping";
import { keepDataHere } from "~/server/request/unsent";
import { refuseMalformed } from "~/server/middleware/wellFormed";

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
  stopping?: Stopping;
  /** PostgreSQL alone where it is not given. */
  search?: Search;
}

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const BUILD = path.join(ROOT, "build");
const YEAR = "365d";
/** Answers kept between requests: searches are the most of them, some tens of kilobytes each; whoever asks for ever new ones fills no memory. */
const REMEMBERED = { most: 1_000, mostLetters: 16_000_000 };

/** The web application: what every request passes through, in order. */
export async function createSite(parts: Parts): Promise<Express> {
  const { env, db, pool, jobs, log, vite, stopping = createStopping() } = parts;
  const https = env.siteUrl.startsWith("https:");
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy);
  app.use((request, _response, next) => {
    // Only our own proxy may say by which name the site was called.
    if (!env.trustProxy) delete request.headers["x-forwarded-host"];
    next();
  });
  app.use(stopping.say, refuseMalformed, compression());
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
  const build = await builtPages(parts);
  const search = parts.search ?? postgresOnly(db);
  const metrics = createMetrics({
    pool,
    token: env.metricsToken,
    searchHealth: search.health,
    pickersHealth: search.pickersHealth,
    jobsRunning: () => jobs.running(),
    routeName: typeof build === "function" ? () => "dev" : routeNames(build.routes),
  });
  app.get("/readyz", readiness(db, stopping));
  app.get("/metrics", metrics.show);
  app.use(identify, requestLog(log));
  if (!vite) app.use(secureHeaders({ https }));
  app.use(refuseForeignForms, readLocale(LOCALES), metrics.measure);
  const freshness = freshnessReader(pool);
  const rememberer = createMemory(freshness, { now: () => new Date(), ...REMEMBERED });
  if (parts.views) app.use(parts.views.count);
  if (!vite) app.use(pageCache({ freshness, limitBytes: env.pageCacheBytes, now: () => new Date() }));
  const getLoadContext = loadContext({ ...parts, search }, { https, measured: metrics.measured, rememberer });
  const answer = createRequestHandler({ build, mode: env.dev ? "development" : "production", getLoadContext });
  app.all("*", (request, response, next) => void answer(request, response, next));
  return app;
}

async function builtPages({ vite, build }: Parts): Promise<ServerBuild | (() => Promise<ServerBuild>)> {
  if (vite) return async () => keepDataHere((await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild);
  return keepDataHere(build ?? ((await import(path.join(BUILD, "server", "index.js"))) as ServerBuild));
}

interface Served {
  https: boolean;
  measured: (search: SearchEngine) => SearchEngine;
  rememberer: () => Remember;
}

/** What every loader and action is handed, made anew for each request. */
function loadContext(
  { env, db, pool, mailbox, jobs, log, search }: Parts & Required<Pick<Parts, "search">>,
  { https, measured, rememberer }: Served,
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
    sessions: createSessions(db, { secure: https }),
    limits: createLimits(pool),
    jobsRunning: () => jobs.running(),
  };
  return (request: Request, response: Response): AppLoadContext => ({
    ...shared,
    locale: response.locals.locale,
    nonce: response.locals.nonce,
    formKey: () => formKey(response),
    remember: rememberer(),
    requestId: response.locals.requestId,
    clientAddress: networkOf(request.ip ?? ""),
    report: (error: unknown) => log.error({ err: error, requestId: response.locals.requestId }, "a request failed"),
  });
}
