import { createHmac } from "node:crypto";
import type { RegistrationId } from "~/domain/ids";
import { paths } from "~/paths";
import type { Context } from "../context";
import { hashToken } from "../tokens";

/**
 * The token of a registration's page, made from its id and the site's key: every letter may carry the link again,
 * and whoever reads the database, where only the hash is, cannot make it.
 */
export function registrationToken(secretKey: Buffer, id: RegistrationId): { token: string; tokenHash: string } {
  const token = createHmac("sha256", secretKey).update(`registration:${id}`).digest("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** The address of that page, for letters. */
export function registrationLink(
  { secretKey, siteUrl }: Pick<Context, "secretKey" | "siteUrl">,
  id: RegistrationId,
): string {
  return siteUrl + paths.registration(registrationToken(secretKey, id).token);
}
