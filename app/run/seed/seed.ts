import { statSync } from "node:fs";
import type { Db } from "~db/client";
import { PLACES_FILE, readPlacesFile } from "~db/places/placesFile";
import { setComuni, setPlaces } from "~db/queries/places/places";
import { findStamp, setStamp } from "~db/queries/system/seedStamps";
import { COMUNI } from "~db/seed/comuni";
import { fillDemonstration } from "./demonstration";
import { fillAlerts } from "./demonstration/alerts";
import { withSeedLock } from "./seedLock";
import { fillVocabulary } from "./vocabulary";

interface SeedOptions {
  demo: boolean;
  now: Date;
  secretKey: Buffer;
  /** Says what is being done, for long work. */
  log: (line: string) => void;
}

/** What the product needs to be of use, filled in once: Comuni, vocabulary and, where asked, the demonstration. */
export async function seed(db: Db, options: SeedOptions): Promise<void> {
  const { demo, log } = options;
  await withSeedLock(db, async () => {
    await runOnce(db, "comuni", JSON.stringify(COMUNI).length.toString(), () =>
      db.transaction().execute((trx) => setComuni(trx, COMUNI)),
    );
    const places = statSync(PLACES_FILE);
    await runOnce(db, "places", `${places.size}`, () =>
      db.transaction().execute((trx) => setPlaces(trx, readPlacesFile())),
    );
    await fillVocabulary(db, log);
    if (demo) await runOnce(db, "demonstration", "1", () => fillDemonstration(db, options));
    if (demo)
      await runOnce(db, "demonstration alerts", "1", () => db.transaction().execute((trx) => fillAlerts(trx, options)));
  });
}

async function runOnce(db: Db, name: string, stamp: string, fill: () => Promise<void>): Promise<void> {
  if ((await findStamp(db, name)) === stamp) return;
  await fill();
  await db.transaction().execute((trx) => setStamp(trx, name, stamp));
}
