import { randomBytes } from "node:crypto";
import { Migrator, sql, type Migration } from "kysely";
import { expect, inject, test } from "vitest";
import { openDatabase } from "~db/client";
import { migrate } from "~db/migrate";
import { MIGRATIONS } from "~db/migrations";
import { createDataVersionTriggers } from "~db/dataVersionTriggers";
import { EVERYTHING } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { administer, databaseUrl } from "../support/postgres";
import { document, insertPostings } from "../support/searchPostings";

/** The search's tables as they were before they said whose the words are. */
const INDEXED = {
  version: 1,
  code: 640,
  title: "Ombrellaio",
  folded_title: "ombrellaio",
  title_stems: 1,
  kind: "job",
  comune: "046017",
  remote: "no",
  contract_group: null,
  working_time: null,
  shifts: [],
  isco: null,
  education: 0,
  languages: [],
  licences: [],
  no_experience: true,
  no_licence: true,
  without_car: false,
  reserved: false,
  seasonal: false,
  mornings_only: false,
  no_nights: true,
  published_on: "2026-11-01",
};

test("an update finds postings already indexed, and they are found after it", async () => {
  const { url: serverUrl } = inject("postgres");
  const name = `lucca_upgrade_${randomBytes(4).toString("hex")}`;
  await administer(serverUrl, `create database ${name}`);
  const { db, pool } = openDatabase(databaseUrl(serverUrl, name), { max: 3 });
  try {
    const before = Object.entries(MIGRATIONS).filter(([migration]) => migration < "0020");
    const provider = {
      getMigrations: (): Promise<Record<string, Migration>> => Promise.resolve(Object.fromEntries(before)),
    };
    await new Migrator({ db: db.withoutPlugins(), provider }).migrateToLatest();
    await createDataVersionTriggers(pool);
    const posting = document({ code: INDEXED.code, title: INDEXED.title });
    await insertPostings(db, [posting]);
    await sql`insert into search_documents select * from json_populate_record(null::search_documents, ${JSON.stringify({ ...INDEXED, posting_id: posting.postingId })}::json)`.execute(
      db,
    );
    await sql`insert into search_texts (posting_id, stems) values (${posting.postingId}, '''ombrellai'':1A')`.execute(
      db,
    );
    expect(await migrate(db, pool)).toContain("0020_search_changes");
    const { hits } = await createPostgresEngine(db).search(
      { ...EVERYTHING, text: "ombrellaio" },
      { today: "2026-11-22" },
    );
    expect(hits.map(({ code, exact }) => ({ code, exact }))).toEqual([{ code: INDEXED.code, exact: true }]);
  } finally {
    await db.destroy();
    await administer(serverUrl, `drop database if exists ${name} with (force)`);
  }
}, 60_000);
