import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** The SECRET_KEY in use: of the settings, or the one kept beside the database that comes along; null when there is none here. */
export function currentKey(settings: Record<string, string | undefined> = process.env): string | null {
  if (settings["SECRET_KEY"]) return settings["SECRET_KEY"];
  const file = secretKeyFile(settings);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : null;
}

/** Where the key of the database that comes along is kept. */
export function secretKeyFile(settings: Record<string, string | undefined> = process.env): string {
  return path.join(settings["DATA_DIR"] || ".data", "secret");
}

/** Distinguishes keys without revealing them: the first letters of the SHA-256. */
export function keyFingerprint(key: string | null): string | null {
  if (key === null) return null;
  const bytes = /^[0-9a-f]{64}$/i.test(key) ? Buffer.from(key, "hex") : Buffer.from(key, "base64");
  return createHash("sha256").update("mark").update(bytes).digest("hex").slice(0, 16);
}
