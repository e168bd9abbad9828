import { readFileSync } from "node:fs";
import path from "node:path";

let cachedVersion: string | undefined;

/** The version in package.json, read once; the server always runs in the project's folder. */
export function readProductVersion(): string {
  cachedVersion ??= readVersion();
  return cachedVersion;
}

function readVersion(): string {
  const file = JSON.parse(readFileSync(path.resolve("package.json"), "utf8")) as { version?: unknown };
  return typeof file.version === "string" ? file.version : "unknown";
}
