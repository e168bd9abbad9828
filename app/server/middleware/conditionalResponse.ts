import { createHash } from "node:crypto";

export interface PublicFile {
  body: string | Uint8Array<ArrayBuffer>;
  /** Content type, with its charset where it has one. */
  type: string;
  /** When what it says last changed. */
  changedAt?: Date | null;
  /** How long anybody may keep it without asking again, in seconds. */
  maxAgeSeconds?: number;
  headers?: Record<string, string>;
}

const FIVE_MINUTES = 300;

/**
 * A public file as HTTP caches want it: an ETag of its bytes, Last-Modified, and 304 for who has it already.
 * The tag is weak, for the same words may travel compressed or not. Where both are sent the tag decides (RFC 9110, 13.2.2).
 */
export function conditionalResponse(
  request: Request,
  { body, type, changedAt, maxAgeSeconds = FIVE_MINUTES, headers = {} }: PublicFile,
): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const shared = {
    ...headers,
    ETag: tag,
    "Cache-Control": `public, max-age=${maxAgeSeconds}`,
    ...(changedAt ? { "Last-Modified": changedAt.toUTCString() } : {}),
  };
  if (isNotModified(request, tag, changedAt ?? null)) return new Response(null, { status: 304, headers: shared });
  return new Response(request.method === "HEAD" ? null : body, { headers: { ...shared, "Content-Type": type } });
}

function isNotModified(request: Request, tag: string, changedAt: Date | null): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags !== null) return tags.split(",").some((one) => one.trim() === "*" || opaque(one) === opaque(tag));
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  return changedAt !== null && !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
