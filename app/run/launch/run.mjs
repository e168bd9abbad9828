import { spawn } from "node:child_process";
import { say, seconds } from "./refusal.mjs";

const STILL_MS = 10_000;

/**
 * Runs a program to its end, showing every ten seconds that it still works.
 * @returns its exit code and everything it wrote
 */
export function runQuietly({ command, args, cwd, env, label }) {
  const began = Date.now();
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const still = setInterval(() => say(`  ${label}: still working (${seconds(began)})`), STILL_MS);
    const end = (code) => {
      clearInterval(still);
      resolve({ code, said });
    };
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    child.once("error", (error) => {
      said += error.message;
      end(1);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}

/** The last lines of an output, to show why a step failed. */
export function tail(said, lines = 15) {
  return said.trim().split("\n").slice(-lines).join("\n");
}
