import type { RequestHandler } from "express";
import type { Db } from "~db/client";
import { checkDatabase } from "~db/queries/system/health";
import type { GracefulShutdown } from "../middleware/gracefulShutdown";

const TIMEOUT_MS = 2_000;

/** GET /readyz: 200 while requests may be sent here, 503 while the database is away or the product is stopping. */
export function createReadiness(db: Db, stopping: GracefulShutdown): RequestHandler {
  return (_request, response) => {
    const late = new Promise<never>((_resolve, reject) =>
      setTimeout(() => reject(new Error("late")), TIMEOUT_MS).unref(),
    );
    const answer = (ready: boolean, why: string) =>
      response
        .status(ready ? 200 : 503)
        .set("Cache-Control", "no-store")
        .type("text/plain")
        .send(`${why}\n`);
    if (stopping.hasBegun()) return void answer(false, "stopping");
    Promise.race([checkDatabase(db), late]).then(
      () => answer(!stopping.hasBegun(), stopping.hasBegun() ? "stopping" : "ready"),
      () => answer(false, "database"),
    );
  };
}
