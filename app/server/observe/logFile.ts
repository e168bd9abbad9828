import fs from "node:fs";
import path from "node:path";
import type { DestinationStream } from "pino";

/** Half of what the log may ever take: one full file is kept beside the one being written. */
const LIMIT_BYTES = 10_000_000;

/** A log file that never grows beyond its limit: when it is full it becomes `<name>.1`, over the one before. Every line is written at once. */
export function createLogFile(
  file: string,
  { limitBytes = LIMIT_BYTES, warn = (line: string) => void process.stderr.write(line) } = {},
): DestinationStream {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const open = () => fs.openSync(file, "a", 0o600);
  let descriptor = open();
  let size = fs.fstatSync(descriptor).size;
  let dropped = 0;
  return {
    write(line) {
      try {
        if (size > limitBytes) {
          fs.closeSync(descriptor);
          fs.renameSync(file, `${file}.1`);
          descriptor = open();
          size = 0;
        }
        size += fs.writeSync(descriptor, line);
        dropped = 0;
      } catch (error) {
        // A full disk must not end the server: the line is lost, and that is said once.
        dropped += 1;
        if (dropped === 1)
          warn(`The log cannot be written (${(error as Error).message}): lines are dropped until it can.\n`);
      }
    },
  };
}
