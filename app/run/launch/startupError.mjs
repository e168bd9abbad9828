/** A reason not to start, in one sentence: shown without a stack trace, exit code 1. */
export class StartupError extends Error {}

/** One line on the console. */
export function printLine(line) {
  process.stdout.write(`${line}\n`);
}

/** "4 s", or "350 ms" when shorter. */
export function formatSeconds(sinceMs) {
  const passed = Date.now() - sinceMs;
  return passed < 1000 ? `${passed} ms` : `${Math.round(passed / 1000)} s`;
}
