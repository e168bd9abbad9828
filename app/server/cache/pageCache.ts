import { createHash, randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import { dayInRome } from "~/domain/forms/days";
import type { FreshnessReader } from "./freshness";
import { sharedKey } from "./sharedPages";
import { createPageStore, type PageStore, type StoredPage } from "./pageStore";
import { fillGzip, fillPlain, templateOf, type PageTemplate } from "./template";

declare module "express-serve-static-core" {
  interface Locals {
    /** Keys given to the forms of this response, in the order they were asked for. */
    formKeys?: string[];
    /** What the cache of public pages did: gave the page, had it written, or had nothing to do with it. */
    page?: "kept" | "written" | "own";
  }
}

interface Options {
  freshness: FreshnessReader;
  /** Whole bytes of pages kept at most; 0 keeps none. */
  limitBytes: number;
  now: () => Date;
}

/** A key for a form, of this response alone: a page from the cache gets a new one each time. */
export function formKey(response: Pick<Response, "locals">): string {
  const key = randomBytes(24).toString("base64url");
  (response.locals.formKeys ??= []).push(key);
  return key;
}

/**
 * Public pages seen before, for visitors of whom nothing is known. Every request asks the database for the data's version first, and a
 * page is given out only under the version, the day and the moment it was written under: what it shows is what would be written now.
 * When the version cannot be read nothing is given out and nothing is kept.
 */
export function createPageCache({ freshness, limitBytes, now }: Options): RequestHandler {
  const kept = limitBytes > 0 ? createPageStore(limitBytes) : null;
  return (request, response, next) => {
    response.locals.page = "own";
    const key = kept && sharedKey(request, response.locals.locale);
    if (!kept || key === null) return next();
    void answer({ store: kept, key, at: now(), request, response, next });
  };

  async function answer({ store, key, at, request, response, next }: CacheRequest): Promise<void> {
    const fresh = await freshness.read(at);
    if (!fresh) return next();
    const state = `${fresh.version} ${fresh.until} ${dayInRome(at)}`;
    const stored = store.find(key, state);
    if (stored) return sendStored(stored, request, response);
    response.locals.page = "written";
    captureResponse(response, (page) => store.offer(key, state, page));
    next();
  }
}

interface CacheRequest {
  store: PageStore;
  key: string;
  at: Date;
  request: Request;
  response: Response;
  next: NextFunction;
}

function sendStored({ template, headers }: StoredPage, request: Request, response: Response): void {
  response.locals.page = "kept";
  response.set(headers);
  const tag = tagOf(template);
  if (tag !== null) response.setHeader("ETag", tag);
  if (tag !== null && request.headers["if-none-match"] === tag) {
    response.status(304).end();
    return;
  }
  const last = Math.max(-1, ...template.holes);
  const keys = Array.from({ length: last + 1 }, () => formKey(response));
  const gzip = /\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
  const body = gzip ? fillGzip(template, keys) : fillPlain(template, keys);
  if (gzip) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

/** Listens to a response while it is sent; a whole page that says it is nobody's own is handed over at its end. */
function captureResponse(response: Response, offer: (page: StoredPage) => void): void {
  const before = new Set(response.getHeaderNames());
  const chunks: Buffer[] = [];
  const { write, end } = response;
  const collect = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Uint8Array));
  };
  // Headers as the page's own code set them, before the compression of this one response adds its own.
  let headers: Record<string, string> | null = null;
  const readHeaders = () => (headers ??= ownHeaders(response, before));
  response.write = ((...args: Parameters<typeof write>) => {
    readHeaders();
    collect(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    readHeaders();
    collect(args[0]);
    const ended = end.apply(response, args);
    if (isShareable(response, readHeaders())) offer(pageOf(response, readHeaders(), Buffer.concat(chunks)));
    return ended;
  }) as typeof end;
}

function ownHeaders(response: Response, before: ReadonlySet<string>): Record<string, string> {
  const names = response.getHeaderNames().filter((name) => !before.has(name) || name === "vary");
  return Object.fromEntries(names.map((name) => [name, String(response.getHeader(name))]));
}

function isShareable({ statusCode }: Response, headers: Record<string, string>): boolean {
  return (
    statusCode === 200 &&
    (headers["content-type"] ?? "").startsWith("text/html") &&
    !("set-cookie" in headers) &&
    !/no-store|private/.test(headers["cache-control"] ?? "")
  );
}

function pageOf(response: Response, headers: Record<string, string>, body: Buffer): StoredPage {
  const { formKeys = [] } = response.locals;
  const { "content-length": _, etag: __, ...rest } = headers;
  // The browser revalidates each time: the page may have changed since.
  return {
    template: templateOf(body, formKeys),
    headers: { ...rest, vary: "Accept-Encoding, Cookie", "cache-control": "no-cache" },
  };
}

const tags = new WeakMap<PageTemplate, string | null>();

/** The page's ETag; null when it holds a form's key, which must not be used twice: then it is sent whole each time. */
function tagOf(template: PageTemplate): string | null {
  const cachedTag = tags.get(template);
  if (cachedTag !== undefined) return cachedTag;
  const hasKeys = template.holes.length > 0;
  const tag = hasKeys
    ? null
    : `W/"${createHash("sha256").update(template.plain.join("\0")).digest("base64url").slice(0, 27)}"`;
  tags.set(template, tag);
  return tag;
}
