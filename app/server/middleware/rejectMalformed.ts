import type { Request, RequestHandler } from "express";

/** Methods a page or a file may be asked with; others are refused where they are read. */
const REFUSED_METHODS = ["TRACE", "CONNECT", "TRACK"];
/** An address that a browser would read as another site's: "//altrove.invalid", also after a language. */
const OTHER_SITE_PATH = /^(\/[a-z]{2,3})?\/\//;

/**
 * Refuses what no browser sends before anything reads it: 400 for an address or a host that is none, 405 for methods that are not of pages.
 * And 404 for what pages are made from: they are written here and are whole, and a loader reads more than its page shows.
 */
export const rejectMalformed: RequestHandler = (request, response, next) => {
  const status = rejectionStatus(request);
  if (status === null) return next();
  response.status(status).set("Cache-Control", "no-store").type("text/plain").send(MALFORMED_TEXT);
};

/** For who typed it by hand; no page is made for what no browser sends. */
const MALFORMED_TEXT = "Questo indirizzo non va bene: controllalo. / This address is no good: check it.\n";

function rejectionStatus({ method, url, headers }: Pick<Request, "method" | "url" | "headers">): number | null {
  if (REFUSED_METHODS.includes(method)) return 405;
  const hosts = [headers.host, headers["x-forwarded-host"]].flat();
  // Read as the pages read it: dots, tabs and backslashes are gone.
  const address = `http://localhost${url}`;
  if (!url.startsWith("/") || url.includes("#") || !hosts.every(isHost) || !URL.canParse(address)) return 400;
  const parsed = new URL(address);
  if (OTHER_SITE_PATH.test(parsed.pathname) || !isReadable(parsed.pathname)) return 400;
  return parsed.pathname.endsWith(".data") || parsed.pathname === "/__manifest" || parsed.searchParams.has("_data")
    ? 404
    : null;
}

function isHost(host: string | undefined): boolean {
  return host === undefined || (/^[^\s/\\?#@]+$/.test(host) && URL.canParse(`http://${host}`));
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
