import type { RequestHandler } from "express";
import { dayInRome } from "~/domain/forms/days";
import type { Db } from "~db/client";
import { insertPostingViews, type CountedViews } from "~db/queries/postings/postingViews";

/** A page of an advert, after the language is taken off. */
const PAGE = /^\/opportunita\/L-(\d{1,9})\/?$/;
/** Programs that fetch pages without a person in front; who says nothing of itself is one of them. */
const ROBOT =
  /bot|crawl|spider|slurp|preview|scan|monitor|fetch|curl|wget|python|java\/|go-http|okhttp|axios|node|headless|lighthouse|archiver|facebookexternalhit|whatsapp|telegram/i;
/** Whoever is signed in is the desk, or an organisation that looks at its own advert. */
const SIGNED_IN = /(?:^|;\s*)(?:__Host-)?sid=\w/;
const FLUSH_MS = 60_000;
/** Adverts times days kept in memory: beyond it they are written at once. */
const MAX_PENDING = 5_000;

export interface PostingViews {
  count: RequestHandler;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
  /** The last writing, before the database goes. */
  stop(): Promise<void>;
}

interface Parts {
  db: Db;
  now: () => Date;
  onError: (error: unknown) => void;
}

/**
 * How often each advert's page was opened on a day: a number, kept in memory and written every minute. Nothing of who
 * opened it is read but the name of the program, to leave robots out, and whether they are signed in. A process that is
 * killed loses at most a minute; pages served from a cache count too.
 */
export function createPostingViews({ db, now, onError }: Parts): PostingViews {
  const counted = new Map<string, CountedViews>();
  const flush = async () => {
    const rows = [...counted.values()];
    counted.clear();
    await insertPostingViews(db, rows).catch((error: unknown) => {
      for (const row of rows) add(counted, row);
      onError(error);
    });
  };
  const timer = setInterval(() => void flush(), FLUSH_MS).unref();
  return {
    count(request, response, next) {
      const code = Number(PAGE.exec(request.path)?.[1] ?? 0);
      const { "user-agent": agent = "", cookie = "", "sec-purpose": purpose } = request.headers;
      if (
        code > 0 &&
        request.method === "GET" &&
        agent.length > 20 &&
        !ROBOT.test(agent) &&
        !SIGNED_IN.test(cookie) &&
        purpose === undefined
      ) {
        response.once("finish", () => {
          if (response.statusCode !== 200 && response.statusCode !== 304) return;
          add(counted, { code, day: dayInRome(now()), views: 1 });
          if (counted.size > MAX_PENDING) void flush();
        });
      }
      next();
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

function add(counted: Map<string, CountedViews>, { code, day, views }: CountedViews): void {
  const key = `${code} ${day}`;
  counted.set(key, { code, day, views: (counted.get(key)?.views ?? 0) + views });
}
