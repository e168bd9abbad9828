// Plain JavaScript: the test command and Playwright's configuration both load it.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const DOWNLOAD_MS = 240_000;
const INSTALL_MS = 600_000;

/** Without these the browser tries addresses outside, and does not start as root or without a screen. */
export const LAUNCH_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Program of a Chromium that starts: CHROMIUM_PATH, the system's, Playwright's own; undefined when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const system = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...new Set([...system, ...ELSEWHERE, chromium.executablePath()])].find(
    (file) => file && fs.existsSync(file) && starts(file),
  );
}

/**
 * Brings a Chromium where there is none: Playwright's own download, else the system's packages.
 * @returns its program, or undefined when neither works; `say` hears of every step
 */
export function installChromium(say) {
  for (const step of [download, downloadLibraries, systemPackage]) {
    step(say);
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

function download(say) {
  say("no Chromium here: trying Playwright's download…");
  run(process.execPath, [playwright(), "install", "chromium"], DOWNLOAD_MS);
}

/** The download came, but the system lacks libraries it needs. */
function downloadLibraries(say) {
  if (!isRoot() || !fs.existsSync(chromium.executablePath())) return;
  say("the downloaded Chromium does not start: installing the system libraries it needs…");
  run(process.execPath, [playwright(), "install-deps", "chromium"], INSTALL_MS);
}

function systemPackage(say) {
  const manager = [
    {
      has: "/usr/bin/apt-get",
      script:
        "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation",
    },
    { has: "/sbin/apk", script: "apk add --no-cache chromium" },
    { has: "/usr/bin/dnf", script: "dnf install -y chromium" },
  ].find(({ has }) => fs.existsSync(has));
  if (!manager || !isRoot()) return;
  say("trying the system's package manager…");
  run("/bin/sh", ["-c", manager.script], INSTALL_MS);
}

function starts(file) {
  return spawnSync(file, ["--version", "--no-sandbox"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

function run(command, args, timeout) {
  return (
    spawnSync(command, args, { timeout, stdio: ["ignore", "ignore", "ignore"], killSignal: "SIGKILL" }).status === 0
  );
}

function isRoot() {
  return process.getuid?.() === 0;
}

function playwright() {
  return path.join(import.meta.dirname, "..", "..", "node_modules", "playwright", "cli.js");
}
