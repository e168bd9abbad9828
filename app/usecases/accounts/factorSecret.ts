import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { RECOVERY_ALPHABET, RECOVERY_CODES, RECOVERY_LENGTH, TOTP_DIGITS } from "~/domain/accounts/factorCodes";
import type { UserId } from "~/domain/ids";

const IV = 12;
const TAG = 16;
const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;
/** A telephone's clock may be one step early or late. */
const WINDOW = 1;

type Use = "secret" | "recovery codes" | "recovery hashes";
const keyFor = (secretKey: Buffer, use: Use) =>
  Buffer.from(hkdfSync("sha256", secretKey, "", `second factor: ${use}`, 32));

const totp = (secret: string, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({
    ...names,
    algorithm: "SHA1", // what every app understands, whatever the address says
    digits: TOTP_DIGITS,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** The secret of an app, sealed for one user: in another user's row or form it does not open. */
export function encryptFactorSecret(secretKey: Buffer, userId: UserId, secret: string): Buffer {
  const nonce = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", keyFor(secretKey, "secret"), nonce).setAAD(Buffer.from(userId));
  const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The secret in base32; null when it was sealed under another key, for another user, or altered. */
export function decryptFactorSecret(secretKey: Buffer, userId: UserId, sealed: Buffer): string | null {
  if (sealed.length <= IV + TAG) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(secretKey, "secret"), sealed.subarray(0, IV));
    decipher.setAAD(Buffer.from(userId)).setAuthTag(sealed.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** What the page of a new app shows. Nothing is kept until a first code proves that the app has it. */
export interface Enrolment {
  /** Sealed, in base64url: the page's form carries it. */
  sealed: string;
  /** In groups of four, to type where there is no camera. */
  secret: string;
  /** What the square code holds. */
  uri: string;
}

/** An app's secret as its page shows it: a new one, or the one a form refused brings back. */
export function createEnrolment(
  secretKey: Buffer,
  user: { userId: UserId; email: string | null },
  { issuer, sealed }: { issuer: string; sealed?: string | undefined },
): Enrolment {
  const given = sealed ? decryptFactorSecret(secretKey, user.userId, Buffer.from(sealed, "base64url")) : null;
  const secret = given ?? new Secret({ size: SECRET_BYTES }).base32;
  return {
    sealed: given && sealed ? sealed : encryptFactorSecret(secretKey, user.userId, secret).toString("base64url"),
    secret: secret.replace(/(.{4})(?=.)/g, "$1 "),
    uri: totp(secret, { issuer, label: user.email ?? issuer }).toString(),
  };
}

/** The half minute this code belongs to; null when it is none of the secret's, or of a time already used up. */
export function stepOfCode(
  secret: string,
  { code, at, after }: { code: string; at: Date; after: number },
): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(at.getTime() / 1000 / PERIOD_SECONDS) + delta;
  return step > after ? step : null;
}

/** Names a set of recovery codes; with the site's key, and only with it, the codes follow from it. */
export const newRecoveryBatch = (): string => randomBytes(16).toString("base64url");

/** The recovery codes of a set: the page shows them when they are made, and the same again when its form is sent twice. */
export function recoveryCodesOf(secretKey: Buffer, userId: UserId, batch: string): string[] {
  const bytes = (nth: number) =>
    createHmac("sha256", keyFor(secretKey, "recovery codes")).update(`${userId} ${batch} ${nth}`).digest();
  return Array.from({ length: RECOVERY_CODES }, (_, nth) =>
    Array.from({ length: RECOVERY_LENGTH }, (__, at) =>
      // Two bytes a letter: thirty letters are then as likely as each other, but for one part in two thousand.
      RECOVERY_ALPHABET.charAt(bytes(nth).readUInt16BE(at * 2) % RECOVERY_ALPHABET.length),
    ).join(""),
  );
}

/** What the database keeps of a recovery code. */
export function hashRecoveryCode(secretKey: Buffer, userId: UserId, code: string): string {
  return createHmac("sha256", keyFor(secretKey, "recovery hashes")).update(`${userId} ${code}`).digest("hex");
}
