import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import { PackedPostings } from "./packedPostings";
import { putRow, readAll, rowColumns, type Row } from "./readPacked";

/** More changes than this, and reading everything again is quicker. */
const MOST_CHANGES = 20_000;
/** Changes are forgotten after this long… */
const CHANGES_KEPT_MS = 3_600_000;
/** …so who has not looked for half as long reads everything. */
const STALE_MS = CHANGES_KEPT_MS / 2;

export interface Current {
  postings: PackedPostings;
  /** Another number than before: something was written since. */
  position: number;
}

interface Moment {
  /** Which transactions had ended: `xmin:xmax:those between that had not`. */
  snapshot: string;
  /** Another file: the table was emptied or restored, and no change says so. */
  file: string;
}

interface Kept extends Current, Moment {
  seenAt: number;
}

const readers = new WeakMap<ReadDb, () => Promise<Current>>();

/** The published postings as columns, with everything that was committed before the call. One copy for each pool. */
export function currentPostings(db: ReadDb): Promise<Current> {
  const read = readers.get(db) ?? reader(db);
  readers.set(db, read);
  return read();
}

/** Forgets changes that everybody has read or will not ask for. */
export async function forgetSearchChanges(db: ReadDb): Promise<void> {
  await sql`delete from search_changes where written_at < now() - ${CHANGES_KEPT_MS} * interval '1 millisecond'`.execute(db);
}

/** Questions that arrive while one is on its way share the next: each is told of everything that was there when it came. */
function reader(db: ReadDb): () => Promise<Current> {
  let kept: Kept | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Current> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      const reading = catchUp(db, kept).then((now) => (kept = now));
      running = reading.catch(() => {
        kept = null;
      });
      return reading;
    });
    return waiting;
  };
}

async function catchUp(db: ReadDb, kept: Kept | null): Promise<Kept> {
  if (!kept || performance.now() - kept.seenAt > STALE_MS) return readEverything(db, kept);
  const seenAt = performance.now();
  const { snapshot, file, changed } = await readChanges(db, kept.snapshot);
  if (file !== kept.file || ends(snapshot) < ends(kept.snapshot) || changed.length > MOST_CHANGES) return readEverything(db, kept);
  for (const { changedCode, ...row } of changed) {
    if (row.id === null) kept.postings.take(changedCode);
    else putRow(kept.postings, row);
  }
  return { postings: kept.postings, snapshot, file, seenAt, position: changed.length > 0 ? kept.position + 1 : kept.position };
}

/** The first transaction that had not begun. It never goes back, unless this is another server. */
function ends(snapshot: string): bigint {
  return BigInt(snapshot.split(":")[1] ?? "0");
}

/** What is written while it reads is seen at the next look, which begins at the same moment. */
async function readEverything(db: ReadDb, before: Kept | null): Promise<Kept> {
  const seenAt = performance.now();
  const { rows } = await sql<Moment>`select ${moment()}`.execute(db);
  const postings = new PackedPostings();
  await readAll(db, postings);
  const { snapshot = "", file = "" } = rows[0] ?? {};
  return catchUp(db, { postings, snapshot, file, seenAt, position: (before?.position ?? 0) + 1 });
}

const moment = () => sql`pg_current_snapshot()::text as snapshot, pg_relation_filenode('search_documents')::text as file`;

type Change = { changedCode: number } & (Row | { id: null });

/** What transactions wrote that had not ended at that moment: the row as it is now, or nothing where it is gone. */
async function readChanges(db: ReadDb, since: string): Promise<Moment & { changed: Change[] }> {
  const { rows } = await sql<Moment & { changed: Change[] }>`
    select ${moment()}, (
      select coalesce(json_agg(row), '[]') from (
        select c.code as "changedCode", ${rowColumns()} from (
          select distinct code from search_changes
          where written_by >= pg_snapshot_xmin(${since}::pg_snapshot) and not pg_visible_in_snapshot(written_by, ${since}::pg_snapshot) limit ${MOST_CHANGES + 1}
        ) c left join search_documents d on d.code = c.code
      ) row
    ) as changed`.execute(db);
  return rows[0] ?? { snapshot: since, file: "", changed: [] };
}
