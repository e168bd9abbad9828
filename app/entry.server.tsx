import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { StatusContext } from "~/components/status";

/**
 * Whole pages in one piece, as plain markup: nothing is deferred, nothing is hydrated, and a page that fails half way
 * must become an error page, not half a page; in bytes, for a string would be walked through twice more.
 * Throws what the page threw: Remix then writes the page of errors.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
): Response {
  const page = renderToStaticMarkup(<Page status={status} remix={remix} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(Buffer.from(`<!DOCTYPE html>${page}`), { headers, status });
}

/** The data of the page stays on the server: no script in the browser would read it. */
function Page({
  status,
  remix: { serverHandoffStream: _, ...remix },
  url,
}: {
  status: number;
  remix: EntryContext;
  url: string;
}) {
  return (
    <StatusContext.Provider value={status}>
      <RemixServer context={remix} url={url} />
    </StatusContext.Provider>
  );
}

/** Surprises are logged with the request's id, which the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.report(error);
}
