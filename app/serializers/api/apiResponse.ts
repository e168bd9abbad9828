import type { AppLoadContext } from "@remix-run/node";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import type { Quota } from "~/server/middleware/limits";
import { wordsFor } from "~/text/words";
import { SCHEMAS, type SchemaName } from "./schemas";
import { problemBody, PROBLEMS, type ProblemKey } from "./problems";

/** What a reader found: an answer of a known shape, or why there is none. */
export type ApiResult = { is: SchemaName; body: unknown; changedAt?: Date } | { problem: ProblemKey };

interface ApiRequest {
  request: Request;
  context: AppLoadContext;
}

/** Any site's page may read the answers, and see what its program needs of the headers. */
const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const PREFLIGHT = {
  ...OPEN_TO_ALL,
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since, Accept-Language",
  "Access-Control-Max-Age": "86400",
};

/**
 * Answers a program: counts its request, cuts the answer to its schema, adds ETag and the headers every site may read.
 * Throws when the answer breaks its own schema: that is ours to mend, not the asker's.
 */
export async function createApiResponse(
  { request, context }: ApiRequest,
  read: () => Promise<ApiResult>,
): Promise<Response> {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
  const quota = await context.limits.consume("api", context.clientAddress);
  const headers = { ...OPEN_TO_ALL, ...quotaHeaders(quota) };
  if (!quota.allowed)
    return createProblemResponse({ request, context }, "too_many", {
      ...headers,
      "Retry-After": String(quota.resetSeconds),
    });
  const result = await read();
  if ("problem" in result) return createProblemResponse({ request, context }, result.problem, headers);
  const body = JSON.stringify(SCHEMAS[result.is].parse(result.body));
  return conditionalResponse(request, {
    body,
    type: "application/json; charset=utf-8",
    changedAt: result.changedAt ?? null,
    maxAgeSeconds: 60,
    headers,
  });
}

/** A refusal as a program reads it. */
export function createProblemResponse(
  { request, context }: ApiRequest,
  key: ProblemKey,
  headers: Record<string, string> = OPEN_TO_ALL,
): Response {
  const url = new URL(request.url);
  const body = problemBody(key, {
    words: wordsFor(context.locale),
    siteUrl: context.siteUrl,
    instance: url.pathname + url.search,
  });
  const allow = key === "method" ? { Allow: "GET, HEAD, OPTIONS" } : {};
  return new Response(JSON.stringify(body), {
    status: PROBLEMS[key],
    headers: {
      ...headers,
      ...allow,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}

/** As the IETF's draft of the RateLimit header fields writes them. */
function quotaHeaders({ limit, windowSeconds, remaining, resetSeconds }: Quota) {
  return {
    "RateLimit-Policy": `"per-address";q=${limit};w=${windowSeconds}`,
    RateLimit: `"per-address";r=${remaining};t=${resetSeconds}`,
  };
}

/** The `action` of every address: the interface only reads. */
export function rejectWrites({ request, context }: ApiRequest): Response {
  return createProblemResponse({ request, context }, "method");
}
