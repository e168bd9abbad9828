import fs from "node:fs";
import { placesIn } from "./cluster";
import { isServing, readPostmaster } from "./orphan";
import { lockHolder } from "./lock.mjs";
import { ownerUrl } from "./owner";
import { startEmbedded } from "./server";

/** A database a command works on for a while. */
export interface AcquiredDatabase {
  url: string;
  /** Ends the server again when the command had to start it. */
  close(): Promise<void>;
}

/**
 * The database of a command line command: DATABASE_URL when set, else the embedded server, which
 * is joined while `npm start` runs it and started for the moment otherwise.
 * @param joining false when the product must not be running meanwhile
 * @throws EmbeddedFailure with one sentence
 */
export async function acquireDatabase({
  settings = process.env,
  joinRunning = true,
}: { settings?: Record<string, string | undefined>; joinRunning?: boolean } = {}): Promise<AcquiredDatabase> {
  if (settings["DATABASE_URL"]) return { url: settings["DATABASE_URL"], close: () => Promise.resolve() };
  const dataDir = settings["DATA_DIR"] || ".data";
  const running = joinRunning ? runningUrl(dataDir) : undefined;
  if (running) return { url: running, close: () => Promise.resolve() };
  const server = await startEmbedded({ dataDir });
  return { url: server.url, close: () => server.stop() };
}

function runningUrl(dataDir: string): string | undefined {
  const places = placesIn(dataDir);
  const postmaster = readPostmaster(places.cluster);
  if (lockHolder(places.lock) === undefined || !postmaster?.ready || !isServing(places.cluster, postmaster))
    return undefined;
  const password = fs.readFileSync(places.password, "utf8").trim();
  return ownerUrl({ port: postmaster.port, password });
}
