import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** The key of the encrypted columns for a database of our own: made once, kept beside the data it opens. */
export function loadSecret(dataDir) {
  const file = path.join(dataDir, "secret");
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, randomBytes(32).toString("base64"), { mode: 0o600 });
    fs.renameSync(draft, file);
  }
  return fs.readFileSync(file, "utf8").trim();
}
