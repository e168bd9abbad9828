import { createHash, randomBytes } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { readDevice, type Device } from "~/domain/accounts/device";

const COOKIE = "dispositivo";
const DAYS = 400;

export interface RequestDevice extends Device {
  /** sha256 of what the cookie holds. */
  tokenHash: string;
  /** Set-Cookie of a device that had no name yet. */
  cookie: string | null;
}

/**
 * The device somebody signs in on, by a random name in a cookie of its own: it outlives the session, so that only the
 * first sign-in on a device is news, and says nothing of anybody.
 */
export function readRequestDevice(request: Request, { siteUrl }: Pick<AppLoadContext, "siteUrl">): RequestDevice {
  const known = /(?:^|;\s*)dispositivo=([\w-]{43})(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const token = known ?? randomBytes(32).toString("base64url");
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  return {
    ...readDevice(request.headers.get("user-agent")),
    tokenHash: createHash("sha256").update(token).digest("hex"),
    cookie: known ? null : `${COOKIE}=${token}; Path=/; Max-Age=${DAYS * 86_400}; HttpOnly; SameSite=Lax${secure}`,
  };
}
