import { createHmac } from "node:crypto";
import { linkHolder, type Actor } from "~/domain/access/actor";
import type { SubscriberId } from "~/domain/ids";
import { hashToken } from "../tokens";

/**
 * The token of an address's own page, computed for every letter from its id and the site's key:
 * the database keeps only the hash, so a reader of the database cannot open the page.
 */
export function subscriberToken(secretKey: Buffer, id: SubscriberId): { token: string; tokenHash: string } {
  const token = createHmac("sha256", secretKey).update(`subscriber:${id}`).digest("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** Who acts where the link of that page is the permission. */
export function subscriberHolder({ id }: { id: SubscriberId }): Actor {
  return linkHolder("subscriber", id);
}
