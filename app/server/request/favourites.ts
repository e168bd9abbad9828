import type { AppLoadContext } from "@remix-run/node";
import { isSignedIn } from "~/domain/access/actor";
import { readCodes } from "~/domain/alerts/favourites";
import { listFavouriteCodes } from "~db/queries/alerts/favourites";
import { loadActor } from "./http";

const COOKIE = "salvati";
const HALF_A_YEAR = 60 * 60 * 24 * 180;

/** Codes put aside on this device, oldest first. */
export function readCookieCodes(request: Request): number[] {
  const cookie = /(?:^|;\s*)salvati=([\d.]*)/.exec(request.headers.get("cookie") ?? "");
  return readCodes(cookie?.[1] ?? "");
}

/** Codes put aside by the visitor: in the account when signed in, else on this device. */
export async function loadFavouriteCodes(request: Request, context: AppLoadContext): Promise<number[]> {
  const actor = await loadActor(request, context);
  return isSignedIn(actor) ? listFavouriteCodes(context.db, actor.userId) : readCookieCodes(request);
}

/** Headers of an answer that signs somebody in: the new cookies, and the device's own list forgotten, which the account now has. */
export function createSignedInHeaders(
  request: Request,
  context: AppLoadContext,
  cookies: readonly (string | null)[],
): [string, string][] {
  const cleared = readCookieCodes(request).length > 0 ? [createFavouritesCookie(context, [])] : [];
  return [...cookies, ...cleared].flatMap((cookie): [string, string][] => (cookie ? [["Set-Cookie", cookie]] : []));
}

/** Set-Cookie of a technical cookie that holds public codes and nothing else, out of any script's reach; without codes it is forgotten. */
export function createFavouritesCookie({ siteUrl }: AppLoadContext, codes: readonly number[]): string {
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${codes.join(".")}; Path=/; Max-Age=${codes.length > 0 ? HALF_A_YEAR : 0}; HttpOnly; SameSite=Lax${secure}`;
}
