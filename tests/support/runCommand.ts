import { execFile } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** A command of `app/run/commands` as people run it, on the database of this address. */
export function runCommand(name: string, args: readonly string[], databaseUrl: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", `app/run/commands/${name}.ts`, ...args],
      { cwd: ROOT, env: { ...process.env, DATABASE_URL: databaseUrl } },
      (_failure, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });
}
