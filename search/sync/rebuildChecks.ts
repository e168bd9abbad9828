import { isDeepStrictEqual } from "node:util";
import { EVERYTHING, type SearchMoment } from "../port";
import { createMeilisearchEngine } from "../meilisearch/engine";
import { countRecords, hasCurrentSettings } from "../meilisearch/indexes";
import { postingRecord } from "../meilisearch/record";
import { FORM } from "../meilisearch/settings";
import { createPostgresEngine } from "../postgres/engine";
import { loadPostings } from "../loadPosting";
import { countExpected, listNoted, listSample } from "./published";
import type { Parts } from "./pushChanges";

/** Why a new index may not go live: shown to people. */
export class RebuildCheckFailed extends Error {
  override readonly name = "RebuildCheckFailed";
}

const SAMPLE_SIZE = 200;
/** Work people look for here; both engines must find as many postings with every word. */
const GOLDEN_QUERIES = [
  "",
  "cameriera",
  "badante",
  "oss",
  "addetto vendite",
  "magazziniere",
  "operaio",
  "tirocinio",
  "autista patente",
  "saldatore tig",
  "impiegata contabile",
  "cuoco lucca",
];

/**
 * A new index goes live only when it has as many records as there are postings, 200 of them are what the rows say now, and the golden
 * queries find as much as on PostgreSQL. Changes noted and not yet pushed are allowed for.
 * @throws RebuildCheckFailed
 */
export async function runRebuildChecks(parts: Parts, uid: string, moment: SearchMoment): Promise<void> {
  if (!(await hasCurrentSettings(parts.connection, uid)))
    throw new RebuildCheckFailed("the new index has other settings than asked");
  await checkCount(parts, uid);
  await checkSample(parts, uid);
  await checkQueries(parts, uid, moment);
}

async function checkCount({ db, connection }: Parts, uid: string): Promise<void> {
  const there = await countRecords(connection, uid);
  const { published, noted } = await countExpected(db);
  if (there === null || Math.abs(there - published) > noted)
    throw new RebuildCheckFailed(`the new index has ${there ?? "no"} records for ${published} published postings`);
}

async function checkSample({ db, connection }: Parts, uid: string): Promise<void> {
  const sample = await listSample(db, SAMPLE_SIZE);
  const wanted = await loadPostings(
    db,
    sample.map(({ id }) => id),
  );
  const { results } = await connection.withIndex(uid, (index) =>
    index.getDocuments({ ids: wanted.map((document) => document.postingId), limit: SAMPLE_SIZE }),
  );
  const records = new Map(results.map((record) => [record.id, record]));
  const noted = await listNoted(db);
  const wrong = wanted.filter(
    (document) =>
      !noted.has(document.postingId) &&
      !isDeepStrictEqual(records.get(document.postingId), postingRecord(document, FORM)),
  );
  if (wrong[0])
    throw new RebuildCheckFailed(
      `${wrong.length} of ${wanted.length} records looked at are not what their postings say (L-${wrong[0].code}, for one)`,
    );
}

async function checkQueries({ db, connection }: Parts, uid: string, moment: SearchMoment): Promise<void> {
  const made = createMeilisearchEngine(
    { ...connection, live: uid, deadline: () => AbortSignal.timeout(10_000) },
    { db, iscoOf: () => Promise.resolve(null) },
  );
  for (const text of GOLDEN_QUERIES) {
    const query = { ...EVERYTHING, text, pageSize: 1 };
    const [here, there] = [await createPostgresEngine(db).search(query, moment), await made.search(query, moment)];
    const { noted } = await countExpected(db);
    if (Math.abs(here.exactTotal - there.exactTotal) > noted)
      throw new RebuildCheckFailed(
        `the question "${text}" finds ${there.exactTotal} postings in the new index and ${here.exactTotal} on PostgreSQL`,
      );
  }
}
