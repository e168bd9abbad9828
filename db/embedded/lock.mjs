// Plain JavaScript: the start command needs it before anything is installed.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/**
 * One owner at a time for a folder. The lock is a file naming the process that holds it; a process
 * that died without letting go (kill -9, power cut) is recognised, and its lock taken over.
 */

/** What tells a living process from another one that was given the same number later. */
export function processFingerprint(pid) {
  try {
    if (process.platform === "linux") {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return undefined;
      return `${fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`;
    }
    process.kill(pid, 0);
    if (process.platform === "win32") return "alive";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch (error) {
    return error?.code === "EPERM" ? "alive" : undefined;
  }
}

/** The process id holding the lock, or undefined when nobody alive does. */
export function lockHolder(file) {
  const held = readLock(file);
  return held && processFingerprint(held.pid) === held.mark ? held.pid : undefined;
}

/**
 * Takes the lock for this process.
 * @returns a function that lets go, or undefined when somebody alive holds it
 */
export function acquireLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, mark: processFingerprint(process.pid) });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (linked(draft, file)) return () => release(file, mine);
      if (lockHolder(file) !== undefined) return undefined;
      setAside(file, readText(file));
    }
    return undefined;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** A hard link appears whole or not at all, and never over an existing name. */
function linked(draft, file) {
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"].includes(error.code)) throw error;
    return copied(draft, file); // file systems without hard links
  }
}

function copied(draft, file) {
  try {
    fs.copyFileSync(draft, file, fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Two processes may find the same dead lock: the first to rename it removes it, the other looks again. */
function setAside(file, seen) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (readText(aside) !== seen) linked(aside, file); // somebody's fresh lock: give it back
    fs.rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function release(file, mine) {
  if (readText(file) === mine) fs.rmSync(file, { force: true });
}

function readLock(file) {
  try {
    const held = JSON.parse(fs.readFileSync(file, "utf8"));
    return Number.isInteger(held.pid) && typeof held.mark === "string" ? held : undefined;
  } catch {
    return undefined;
  }
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
