import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { fillVocabulary } from "~/run/seed/vocabulary";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { runCommand } from "../../support/runCommand";
import { testDatabase } from "../../support/database";

const { db, url } = await testDatabase();
beforeAll(() => fillVocabulary(db, () => {}));
const first = async (text: string) => (await createPostgresVocabulary(db).occupations(text, 1))[0]?.label;

test("search:rebuild makes the pickers' index anew from the vocabulary, and says so", async () => {
  const before = await first("magazziniere");
  expect(before).toMatch(/magazzin/i);
  await sql`delete from vocabulary_labels`.execute(db);
  expect(await first("magazziniere")).toBeUndefined();
  const { code, out, err } = await runCommand("searchRebuild", ["--only", "postgres", "--of", "vocabulary"], url);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/PostgreSQL +done +\[#+\] \d{3,}\/\d{3,}/);
  expect(await first("magazziniere")).toBe(before);
}, 60_000);
