import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { StatusContext } from "~/components/status";

const RENDER_MS = 10_000;

/**
 * Whole pages, never streamed in parts: nothing is deferred, and a page that fails half way
 * must become an error page, not half a page.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, _context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed: unknown = null;
    const { pipe, abort } = renderToPipeableStream(<Page status={status} remix={remix} url={request.url} />, {
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

function Page({ status, remix, url }: { status: number; remix: EntryContext; url: string }) {
  return (
    <StatusContext.Provider value={status}>
      <RemixServer context={remix} url={url} abortDelay={RENDER_MS} />
    </StatusContext.Provider>
  );
}

/** Surprises are logged with the request's id, which the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.report(error);
}
