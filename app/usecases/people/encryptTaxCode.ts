import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const IV = 12;
const TAG = 16;
/** One secret, two keys: who learns how the index is made still opens nothing. */
const keyFor = (secretKey: Buffer, use: "seal" | "index") =>
  Buffer.from(hkdfSync("sha256", secretKey, "", `tax code: ${use}`, 32));

export interface EncryptedTaxCode {
  /** Nonce, tag and text under AES-256-GCM. */
  taxCodeSealed: Buffer;
  /** HMAC-SHA-256: equal codes have equal keys, and without the secret nothing can be tried. */
  taxCodeKey: string;
}

/** A tax code as the database may keep it: GDPR art. 32. */
export function encryptTaxCode(secretKey: Buffer, taxCode: string): EncryptedTaxCode {
  const nonce = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", keyFor(secretKey, "seal"), nonce);
  const text = Buffer.concat([cipher.update(taxCode, "utf8"), cipher.final()]);
  return {
    taxCodeSealed: Buffer.concat([nonce, cipher.getAuthTag(), text]),
    taxCodeKey: taxCodeKey(secretKey, taxCode),
  };
}

export function taxCodeKey(secretKey: Buffer, taxCode: string): string {
  return createHmac("sha256", keyFor(secretKey, "index")).update(taxCode).digest("hex");
}

/** The tax code in clear. Throws when it was encrypted under another secret or altered. */
export function decryptTaxCode(secretKey: Buffer, encrypted: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", keyFor(secretKey, "seal"), encrypted.subarray(0, IV));
  decipher.setAuthTag(encrypted.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(encrypted.subarray(IV + TAG)), decipher.final()]).toString("utf8");
}
