import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

const RENDER_MS = 10_000;

/**
 * Whole pages, never streamed in parts: nothing is deferred, and a page that fails half way
 * must become an error page, not half a page.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, _context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed: unknown = null;
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={remix} url={request.url} abortDelay={RENDER_MS} />, {
      onAllReady() {
        if (failed) return reject(failed as Error);
        const body = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
      onError(error: unknown) {
        failed = error;
      },
    });
    setTimeout(abort, RENDER_MS + 1_000).unref();
  });
}

/** Surprises are logged with the request's id, which the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  context.report(error);
}
