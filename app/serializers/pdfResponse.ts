import type { AppLoadContext } from "@remix-run/node";
import { localPath, paths } from "~/paths";
import { loadActor } from "~/server/request/http";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { wordsFor } from "~/text/words";

interface Sheet {
  /** Name the file is kept under. */
  name: string;
  pdf: Uint8Array<ArrayBuffer>;
}

/**
 * A sheet to print, shown by the browser. Drawing costs more than a page: each address of the
 * network has its quota, and who is signed in, as the desk that prints its board, has none.
 * It says the day it was printed, so it is asked again often. Null: nothing to print, said in words.
 */
export async function createPdfResponse(
  { request, context }: { request: Request; context: AppLoadContext },
  draw: () => Promise<Sheet | null>,
): Promise<Response> {
  const { paper } = wordsFor(context.locale);
  const { userId } = await loadActor(request, context);
  const quota = userId === null ? await context.limits.consume("paper", context.clientAddress) : null;
  if (quota && !quota.allowed) return textResponse(paper.tooMany, 429, { "Retry-After": String(quota.resetSeconds) });
  const sheet = await draw();
  if (!sheet) return textResponse(paper.missing(context.siteUrl + localPath(context.locale, paths.postings())), 404);
  return conditionalResponse(request, {
    body: sheet.pdf,
    type: "application/pdf",
    maxAgeSeconds: 60,
    headers: { "Content-Disposition": `inline; filename="${sheet.name}"` },
  });
}

function textResponse(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, { status, headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" } });
}
