import { createHash, randomBytes } from "node:crypto";

/** What goes in a link, and the hash of it that is kept: a reader of the database cannot use the link. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
