import { sql } from "kysely";
import type { Db, ReadDb } from "~db/client";
import { PackedPostings } from "./packedPostings";
import { storeRow, loadPackedPostings, listPackedRows } from "./readPacked";
import { loadWords, loadWordsOf } from "./readWords";

/** More changes than this, and reading everything again is quicker. */
const MAX_CHANGES = 20_000;
/** More than this, and the words are forgotten and read when they are asked again. */
const MAX_CHANGES_FOR_WORDS = 200;
/** Changes are forgotten after this long… */
const CHANGE_RETENTION_MS = 3_600_000;
/** …so who has not looked for half as long reads everything. */
const STALE_MS = CHANGE_RETENTION_MS / 2;

interface Moment {
  /** Which transactions had ended: `xmin:xmax:those between that had not`. */
  snapshot: string;
  /** Another file: the table was emptied or restored, and no change says so. */
  file: string;
}

interface Snapshot extends Moment {
  postings: PackedPostings;
  seenAt: number;
}

type Reader = (stems: readonly string[]) => Promise<PackedPostings>;

const readers = new WeakMap<ReadDb, Reader>();

/**
 * The published postings as columns, with everything that was committed before the call, and with these words. One copy for each pool:
 * it changes with the next call, so whoever asks it does so before it waits for anything else.
 */
export function loadCurrentPostings(db: ReadDb, stems: readonly string[] = []): Promise<PackedPostings> {
  const read = readers.get(db) ?? createReader(db);
  readers.set(db, read);
  return read(stems);
}

/** Deletes changes that every process has read or will not ask for. */
export async function deleteOldSearchChanges(db: Db): Promise<void> {
  await sql`delete from search_changes where written_at < now() - ${CHANGE_RETENTION_MS} * interval '1 millisecond'`.execute(
    db,
  );
}

/** Questions that arrive while one is on its way share the next: each sees everything committed when it arrived. */
function createReader(db: ReadDb): Reader {
  let cached: Snapshot | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let waiting: { stems: Set<string>; answer: Promise<PackedPostings> } | null = null;

  async function read(stems: ReadonlySet<string>): Promise<PackedPostings> {
    try {
      cached = await refresh(db, cached);
      await loadWords(db, cached.postings, stems);
      return cached.postings;
    } catch (error) {
      cached = null;
      throw error;
    }
  }

  return (stems) => {
    if (!waiting) {
      const requested = new Set<string>();
      const answer = running.then(() => {
        waiting = null;
        return read(requested);
      });
      running = answer.catch(() => {});
      waiting = { stems: requested, answer };
    }
    for (const stem of stems) waiting.stems.add(stem);
    return waiting.answer;
  };
}

async function refresh(db: ReadDb, cached: Snapshot | null): Promise<Snapshot> {
  if (!cached || performance.now() - cached.seenAt > STALE_MS) return loadAll(db);
  const seenAt = performance.now();
  const { snapshot, file, codes } = await listChanges(db, cached.snapshot);
  if (file !== cached.file || ends(snapshot) < ends(cached.snapshot) || codes.length > MAX_CHANGES) return loadAll(db);
  if (codes.length > 0) await reloadPostings(db, cached.postings, codes);
  return { postings: cached.postings, snapshot, file, seenAt };
}

/** These postings as they are now; who is gone is taken out. What changes while they are read is changed again at the next look. */
async function reloadPostings(db: ReadDb, postings: PackedPostings, codes: readonly number[]): Promise<void> {
  const rows = await listPackedRows(db, codes);
  const there = new Set(rows.map(({ code }) => code));
  for (const row of rows) storeRow(postings, row);
  for (const code of codes) if (!there.has(code)) postings.remove(code);
  if (rows.length > MAX_CHANGES_FOR_WORDS) postings.words.clear();
  else if (rows.length > 0) await loadWordsOf(db, postings, [...there]);
}

/** The first transaction that had not begun. It never goes back, unless this is another server. */
function ends(snapshot: string): bigint {
  return BigInt(snapshot.split(":")[1] ?? "0");
}

/** What is written while it reads is seen at the next look, which begins at the same moment. */
async function loadAll(db: ReadDb): Promise<Snapshot> {
  const seenAt = performance.now();
  const { rows } = await sql<Moment>`select ${moment()}`.execute(db);
  const postings = new PackedPostings();
  await loadPackedPostings(db, postings);
  const { snapshot = "", file = "" } = rows[0] ?? {};
  return refresh(db, { postings, snapshot, file, seenAt });
}

const moment = () =>
  sql`pg_current_snapshot()::text as snapshot, pg_relation_filenode('search_documents')::text as file`;

/**
 * Codes of what transactions wrote that had not ended at that moment. Changes of transactions yet to come were made on another server, and
 * came here with a backup.
 */
async function listChanges(db: ReadDb, since: string): Promise<Moment & { codes: number[] }> {
  const [xmin = "0"] = since.split(":");
  const { rows } = await sql<Moment & { codes: number[] }>`
    select ${moment()}, (
      select coalesce(json_agg(code), '[]') from (
        select distinct code from search_changes
        where written_by >= ${xmin}::xid8 and written_by < pg_snapshot_xmax(pg_current_snapshot()) and not pg_visible_in_snapshot(written_by, ${since}::pg_snapshot)
        limit ${MAX_CHANGES + 1}
      ) changed
    ) as codes`.execute(db);
  return rows[0] ?? { snapshot: since, file: "", codes: [] };
}
