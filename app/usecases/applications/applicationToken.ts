import { createHmac, randomBytes } from "node:crypto";
import { hashToken } from "../tokens";

/**
 * The token of an applicant's page, made from the key of the form that was shown: the same form sent
 * twice leads to the same page, though only the token's hash is kept.
 */
export function applicationToken(
  secretKey: Buffer,
  submissionKey: string | null,
): { token: string; tokenHash: string } {
  const seed = submissionKey ?? randomBytes(32).toString("base64url");
  const token = createHmac("sha256", secretKey).update(`application:${seed}`).digest("base64url");
  return { token, tokenHash: hashToken(token) };
}
