import type { AppLoadContext } from "@remix-run/node";
import { isSignedIn } from "~/domain/access/actor";
import { readCodes } from "~/domain/alerts/favourites";
import { listFavouriteCodes } from "~db/queries/alerts/favourites";
import { actorOf } from "./http";

const COOKIE = "salvati";
const HALF_A_YEAR = 60 * 60 * 24 * 180;

/** Codes put aside on this device, oldest first. */
export function codesInCookie(request: Request): number[] {
  const found = /(?:^|;\s*)salvati=([\d.]*)/.exec(request.headers.get("cookie") ?? "");
  return readCodes(found?.[1] ?? "");
}

/** Codes put aside by who asks: in the account when signed in, else on this device. */
export async function savedCodes(request: Request, context: AppLoadContext): Promise<number[]> {
  const actor = await actorOf(request, context);
  return isSignedIn(actor) ? listFavouriteCodes(context.db, actor.userId) : codesInCookie(request);
}

/** Headers of an answer that signs somebody in: the new session, and the device's own list forgotten, which the account now has. */
export function signedInHeaders(request: Request, context: AppLoadContext, session: string): [string, string][] {
  const forgotten = codesInCookie(request).length > 0 ? [savedCookie(context, [])] : [];
  return [session, ...forgotten].map((cookie) => ["Set-Cookie", cookie]);
}

/** Set-Cookie of a technical cookie that holds public codes and nothing else, out of any script's reach; without codes it is forgotten. */
export function savedCookie({ siteUrl }: AppLoadContext, codes: readonly number[]): string {
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${codes.join(".")}; Path=/; Max-Age=${codes.length > 0 ? HALF_A_YEAR : 0}; HttpOnly; SameSite=Lax${secure}`;
}
