import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Pool } from "pg";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { countBacklog } from "~db/queries/system/backlog";
import type { AppContext } from "../request/appContext";
import type { RouteName } from "./routeNames";

const SECONDS = [0.005, 0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.6, 1.2, 2.5, 5, 10];

interface Parts {
  pool: Pool;
  jobsRunning: () => boolean;
  searchHealth: AppContext["searchHealth"];
  pickersHealth: AppContext["pickersHealth"];
  routeName: RouteName;
  /** A client that sends it may read; without one only this machine may. */
  token: string | undefined;
}

export interface Metrics {
  /** Measures every request that passes. */
  measure: RequestHandler;
  /** Answers GET /metrics. */
  show: RequestHandler;
  /** The same engine, its answers counted and timed. */
  measured(search: AppContext["search"]): AppContext["search"];
}

/** Figures for Prometheus. Labels are of few values: routes by their pattern, never an address somebody asked. */
export function createMetrics({ pool, jobsRunning, searchHealth, pickersHealth, routeName, token }: Parts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "lucca_http_request_seconds",
    help: "Time to answer a request",
    labelNames: ["route", "method", "status"],
    buckets: SECONDS,
    registers,
  });
  const pages = new Counter({
    name: "lucca_public_pages_total",
    help: "Answers by what the page cache did: kept (given from it), written (made and offered to it), own (not its business)",
    labelNames: ["page"],
    registers,
  });
  const searches = new Histogram({
    name: "lucca_search_seconds",
    help: "Time of a search, by the engine that answered",
    labelNames: ["engine"],
    buckets: SECONDS,
    registers,
  });
  const failed = new Counter({
    name: "lucca_search_failures_total",
    help: "Searches that no engine answered",
    registers,
  });
  const updateGauges = addGauges({ registers, pool, jobsRunning, searchHealth, pickersHealth });
  return {
    measure(request, response, next) {
      const end = requests.startTimer({ method: request.method });
      response.once("close", () => {
        const path = request.originalUrl.replace(/\?.*$/, "");
        end({ route: routeName(path), status: String(response.statusCode) });
        if (response.locals.page) pages.inc({ page: response.locals.page });
      });
      next();
    },
    show(request, response) {
      if (!mayRead(request, token)) return void response.status(404).end();
      updateGauges()
        .then(() => registry.metrics())
        .then(
          (text) => response.type(registry.contentType).send(text),
          (error: unknown) => response.status(500).type("text/plain").send(String(error)),
        );
    },
    measured: (search) => ({
      ...search,
      get name() {
        return search.name;
      },
      async search(query, moment) {
        try {
          const answer = await search.search(query, moment);
          searches.observe({ engine: answer.engine }, answer.tookMs / 1000);
          return answer;
        } catch (error) {
          failed.inc();
          throw error;
        }
      },
    }),
  };
}

/** What waits, read from the database when asked; a database that is away leaves it out. Answers what reads it. */
function addGauges({
  registers,
  pool,
  jobsRunning,
  searchHealth,
  pickersHealth,
}: Pick<Parts, "pool" | "jobsRunning" | "searchHealth" | "pickersHealth"> & {
  registers: Registry[];
}): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const mails = gauge("lucca_mails_waiting", "Letters not handed over yet");
  const jobs = gauge("lucca_jobs", "Jobs in the queue, by state", ["state"]);
  const outbox = gauge("lucca_search_outbox", "Changes Meilisearch has still to be told");
  const setAside = gauge("lucca_search_set_aside", "Postings that Meilisearch could not be told");
  const engines = engineGauges(gauge, { search: searchHealth, pickers: pickersHealth });
  const connections = gauge("lucca_database_connections", "Connections of this process, by state", ["state"]);
  const running = gauge("lucca_jobs_running", "1 while this process works the queue");
  return async () => {
    running.set(jobsRunning() ? 1 : 0);
    setAside.set(searchHealth().setAside);
    engines();
    connections.set({ state: "open" }, pool.totalCount);
    connections.set({ state: "idle" }, pool.idleCount);
    connections.set({ state: "awaited" }, pool.waitingCount);
    const waiting = await countBacklog(pool).catch(() => null);
    for (const one of [mails, jobs, outbox]) one.reset();
    if (!waiting) return;
    mails.set(waiting.mails);
    jobs.set({ state: "waiting" }, waiting.jobs);
    jobs.set({ state: "failed" }, waiting.failedJobs);
    outbox.set(waiting.outbox);
  };
}

/** Of the search and of the pickers alike: lucca_search_in_order, lucca_pickers_in_order and so on. Answers what sets them. */
function engineGauges(
  gauge: (name: string, help: string) => Gauge,
  healths: Record<"search" | "pickers", AppContext["searchHealth"]>,
): () => void {
  const of = { search: "Searches", pickers: "Questions of the pickers" };
  const setters = (["search", "pickers"] as const).map((name) => {
    const inOrder = gauge(`lucca_${name}_in_order`, `1 while the engine that is set answers (${of[name]})`);
    const fallbacks = gauge(
      `lucca_${name}_fallbacks`,
      `${of[name]} asked of Meilisearch and answered by PostgreSQL, since the start`,
    );
    const trips = gauge(`lucca_${name}_trips`, `How often Meilisearch was put aside, since the start (${of[name]})`);
    return () => {
      const health = healths[name]();
      inOrder.set(health.doubt === null ? 1 : 0);
      fallbacks.set(health.fallbacks);
      trips.set(health.trips);
    };
  });
  return () => setters.forEach((set) => set());
}

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "via", "x-real-ip"];

/** The bearer of the token; without a token, a program on this very machine that came through no proxy. */
function mayRead(request: Request, token: string | undefined): boolean {
  if (token !== undefined) {
    const sent = Buffer.from(/^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "");
    const expected = Buffer.from(token);
    return sent.length === expected.length && timingSafeEqual(sent, expected);
  }
  return (
    LOOPBACK.test(request.socket.remoteAddress ?? "") && FORWARDED.every((name) => request.headers[name] === undefined)
  );
}
