import { spawn } from "node:child_process";
import { printLine, formatSeconds } from "./startupError.mjs";

const STILL_MS = 10_000;

/**
 * Runs a program to its end, showing every ten seconds that it still works.
 * @returns its exit code and everything it wrote
 */
export function runQuietly({ command, args, cwd, env, label }) {
  const began = Date.now();
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const progress = setInterval(() => printLine(`  ${label}: still working (${formatSeconds(began)})`), STILL_MS);
    const end = (code) => {
      clearInterval(progress);
      resolve({ code, said: output });
    };
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.once("error", (error) => {
      output += error.message;
      end(1);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}

/** The last lines of an output, to show why a step failed. */
export function tail(output, lines = 15) {
  return output.trim().split("\n").slice(-lines).join("\n");
}
