import type { PostingId } from "~/domain/ids";
import { allMarks, marksOf, type RecordMark } from "../meilisearch/indexRecords";
import { countRecords, hasOurSettings } from "../meilisearch/indexes";
import { FORM } from "../meilisearch/settings";
import { noteChange } from "./outbox";
import { countExpected, listExpected, listNewest, listNoted, type Expected } from "./published";
import { readState, setState } from "./state";
import type { Parts } from "./tell";

/** How many of the postings changed last are looked at one by one. */
const NEWEST = 100;
/** More of the index wrong than this share, and it is made anew. */
const HOPELESS = 0.5;
const FEW = 100;

export type Verdict = "true" | "mended" | "make anew";

/** True while the live index is there, with the settings and the records of this version of the product. */
export async function isOurs({ db, connection }: Parts): Promise<boolean> {
  if ((await countRecords(connection, connection.live)) === null) return false;
  return (await readState(db)).liveForm === FORM && (await hasOurSettings(connection, connection.live));
}

/** By count and newest: quick, every hour and whenever Meilisearch comes back. A doubt leads to comparing everything. */
export async function compareQuickly(parts: Parts): Promise<Verdict> {
  const { db, connection } = parts;
  if (!(await isOurs(parts))) return "make anew";
  const newest = await listNewest(db, NEWEST);
  const marks = new Map(
    (
      await marksOf(
        connection,
        connection.live,
        newest.map(({ id }) => id),
      )
    ).map((mark) => [mark.id, mark]),
  );
  const { published, noted } = await countExpected(db);
  const there = (await countRecords(connection, connection.live)) ?? 0;
  await setState(db, { countedAt: new Date() });
  const right =
    Math.abs(there - published) <= noted && newest.every((posting) => isSame(posting, marks.get(posting.id)));
  return right ? "true" : compareAll(parts);
}

/** Every posting by id and version; what differs is noted like a change. Every night. */
export async function compareAll(parts: Parts): Promise<Verdict> {
  const { db, connection } = parts;
  if (!(await isOurs(parts))) return "make anew";
  const marks = new Map<string, RecordMark>();
  for await (const page of allMarks(connection, connection.live)) for (const mark of page) marks.set(mark.id, mark);
  const expected = await listExpected(db);
  const noted = await listNoted(db);
  const wrong = expected.filter((posting) => !isSame(posting, marks.get(posting.id))).map(({ id }) => id);
  const known = new Set<string>(expected.map(({ id }) => id));
  const extra = [...marks.keys()].filter((id) => !known.has(id) && !noted.has(id)) as PostingId[];
  await setState(db, { comparedAt: new Date(), countedAt: new Date() });
  if (wrong.length > Math.max(FEW, expected.length * HOPELESS)) return "make anew";
  if (wrong.length + extra.length === 0) return "true";
  await db.transaction().execute((trx) => noteChange(trx, [...wrong, ...extra]));
  return "mended";
}

function isSame({ version }: Expected, mark: RecordMark | undefined): boolean {
  return mark?.version === version && mark.form === FORM;
}
