import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/** A piece of a path that is a key to something or somebody: long, and no word. */
const KEY = /\/(?=[^/]*[A-Z0-9_])[A-Za-z0-9_~.-]{20,}(?=\/|$)/g;

/** Where a request led, without what was asked there (people write names into search boxes) and without tokens. */
export function pathForLog(url: string): string {
  return url
    .replace(/[?#].*$/, "")
    .replace(KEY, "/…")
    .slice(0, 200);
}

/** One line a request: its id, method, path, status, time. No address of who asked, no name, no query, no browser. */
export function createRequestLog(logger: Logger): RequestHandler {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (_request, response) => response.locals.requestId,
    customProps: (_request, response) => ({ page: response.locals.page }),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathForLog(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}
