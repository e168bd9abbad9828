import { createHmac } from "node:crypto";
import type { RegistrationId } from "~/domain/ids";
import { paths } from "~/paths";
import type { Locale } from "~/text/locale";
import type { Context } from "../context";
import { hashToken } from "../tokens";
import { linkTo } from "../letters/linkTo";

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
  site: Pick<Context, "secretKey" | "siteUrl">,
  locale: Locale,
  id: RegistrationId,
): string {
  return linkTo(site, locale, paths.registration(registrationToken(site.secretKey, id).token));
}
