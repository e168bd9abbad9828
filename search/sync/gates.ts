import { isDeepStrictEqual } from "node:util";
import { EVERYTHING, type SearchMoment } from "../port";
import { meilisearchSearch } from "../meilisearch/engine";
import { countRecords, hasOurSettings } from "../meilisearch/indexes";
import { postingRecord } from "../meilisearch/record";
import { FORM } from "../meilisearch/settings";
import { postgresSearch } from "../postgres/engine";
import { readPostings } from "../readPosting";
import { countExpected, listNoted, listSample } from "./published";
import type { Parts } from "./tell";

/** Why a new index may not go live: shown to people. */
export class GateClosed extends Error {
  override readonly name = "GateClosed";
}

const COMPARED = 200;
/** Work people look for here; both engines must find as many postings with every word. */
const GOLDEN = [
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
 * queries find as much as on PostgreSQL. Changes noted and not yet told are allowed for.
 * @throws GateClosed
 */
export async function passGates(parts: Parts, uid: string, moment: SearchMoment): Promise<void> {
  if (!(await hasOurSettings(parts.connection, uid)))
    throw new GateClosed("the new index has other settings than asked");
  await countedRight(parts, uid);
  await comparedRight(parts, uid);
  await findsRight(parts, uid, moment);
}

async function countedRight({ db, connection }: Parts, uid: string): Promise<void> {
  const there = await countRecords(connection, uid);
  const { published, noted } = await countExpected(db);
  if (there === null || Math.abs(there - published) > noted)
    throw new GateClosed(`the new index has ${there ?? "no"} records for ${published} published postings`);
}

async function comparedRight({ db, connection }: Parts, uid: string): Promise<void> {
  const sample = await listSample(db, COMPARED);
  const wanted = await readPostings(
    db,
    sample.map(({ id }) => id),
  );
  const { results } = await connection.on(uid, (index) =>
    index.getDocuments({ ids: wanted.map((document) => document.postingId), limit: COMPARED }),
  );
  const found = new Map(results.map((record) => [record.id, record]));
  const noted = await listNoted(db);
  const wrong = wanted.filter(
    (document) =>
      !noted.has(document.postingId) &&
      !isDeepStrictEqual(found.get(document.postingId), postingRecord(document, FORM)),
  );
  if (wrong[0])
    throw new GateClosed(
      `${wrong.length} of ${wanted.length} records looked at are not what their postings say (L-${wrong[0].code}, for one)`,
    );
}

async function findsRight({ db, connection }: Parts, uid: string, moment: SearchMoment): Promise<void> {
  const made = meilisearchSearch(
    { ...connection, live: uid, deadline: () => AbortSignal.timeout(10_000) },
    { db, iscoOf: () => Promise.resolve(null) },
  );
  for (const text of GOLDEN) {
    const query = { ...EVERYTHING, text, pageSize: 1 };
    const [here, there] = [await postgresSearch(db).search(query, moment), await made.search(query, moment)];
    const { noted } = await countExpected(db);
    if (Math.abs(here.exactTotal - there.exactTotal) > noted)
      throw new GateClosed(
        `the question "${text}" finds ${there.exactTotal} postings in the new index and ${here.exactTotal} on PostgreSQL`,
      );
  }
}
