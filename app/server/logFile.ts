import fs from "node:fs";
import path from "node:path";
import { pino, type DestinationStream } from "pino";

/** Half of what the log may ever take: one full file is kept beside the one being written. */
const LIMIT_BYTES = 10_000_000;

/** A log file that never grows beyond its limit: when it is full it becomes `<name>.1`, over the one before. */
export function logFile(file: string, limitBytes = LIMIT_BYTES): DestinationStream & { flushSync(): void } {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const destination = pino.destination({ dest: file, sync: true });
  let size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return {
    write(line) {
      if (size > limitBytes) {
        fs.renameSync(file, `${file}.1`);
        destination.reopen();
        size = 0;
      }
      size += Buffer.byteLength(line);
      destination.write(line);
    },
    flushSync: () => destination.flushSync(),
  };
}
