import type { RequestHandler } from "express";
import type { Db } from "~db/client";
import { askDatabase } from "~db/queries/system/health";
import type { Stopping } from "../middleware/stopping";

const PATIENCE_MS = 2_000;

/** GET /readyz: 200 while requests may be sent here, 503 while the database is away or the product is stopping. */
export function readiness(db: Db, stopping: Stopping): RequestHandler {
  return (_request, response) => {
    const late = new Promise<never>((_resolve, reject) =>
      setTimeout(() => reject(new Error("late")), PATIENCE_MS).unref(),
    );
    const answer = (ready: boolean, why: string) =>
      response
        .status(ready ? 200 : 503)
        .set("Cache-Control", "no-store")
        .type("text/plain")
        .send(`${why}\n`);
    if (stopping.begun()) return void answer(false, "stopping");
    Promise.race([askDatabase(db), late]).then(
      () => answer(!stopping.begun(), stopping.begun() ? "stopping" : "ready"),
      () => answer(false, "database"),
    );
  };
}
