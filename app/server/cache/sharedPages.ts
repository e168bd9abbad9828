import type { Request } from "express";

/** Pages that say the same to everybody without a session, by their address without the language. */
const SHARED = [
  /^\/$/,
  /^\/opportunita$/,
  /^\/opportunita\/L-\d+$/,
  /^\/(calendario|sportello|servizio|per-chi-cerca-persone|come-funziona|domande-frequenti|glossario|mettersi-in-proprio|facile|privacy|accessibilita|note-legali)$/,
  /^\/facile\/[a-z-]+$/,
];
const MAX_ADDRESS_LENGTH = 600;

/**
 * The name under which the answer to a request may be kept, or null when it is somebody's own: anything but a plain GET of a public
 * page, and any cookie at all (a session, saved postings), for a cookie is how a page learns who asks.
 */
export function sharedKey(request: Request, locale: string): string | null {
  const { headers, url } = request;
  if (headers.range !== undefined || url.length > MAX_ADDRESS_LENGTH) return null;
  return isSharedAddress(request) ? `${locale} ${url}` : null;
}

/** Does this request, by its address and without anything that says who asks, get what everybody gets? */
export function isSharedAddress({ method, headers, url }: Request): boolean {
  if (method !== "GET" || headers.cookie !== undefined || headers.authorization !== undefined) return false;
  const query = url.indexOf("?");
  const path = query < 0 ? url : url.slice(0, query);
  return SHARED.some((shared) => shared.test(path));
}
