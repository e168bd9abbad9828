import type { AppLoadContext } from "@remix-run/node";

/** Counts one question of a field being typed in. Null while there may be more; else the answer, with nothing to show in it. */
export async function checkSuggestionLimit({ limits, clientAddress }: AppLoadContext): Promise<Response | null> {
  const { allowed, resetSeconds } = await limits.consume("suggestion", clientAddress);
  return allowed
    ? null
    : Response.json([], { status: 429, headers: { "cache-control": "no-store", "retry-after": String(resetSeconds) } });
}
