import { setImmediate as afterOthers } from "node:timers/promises";

/** Milliseconds of work at a stretch: nobody else's request waits longer for it. */
const STRETCH_MS = 10;

/** Long work on one request calls this between its steps: it waits only when a stretch is over, while others are answered. */
export function createTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < STRETCH_MS) return;
    await afterOthers();
    began = performance.now();
  };
}
