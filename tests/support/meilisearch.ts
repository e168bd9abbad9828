import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { connectMeilisearch, type Connection } from "~search/meilisearch/connection";
import { deleteIndex, listIndexes } from "~search/meilisearch/indexes";

/** The server tests may use; undefined when none is given. */
export const MEILISEARCH = process.env["MEILI_URL"]
  ? { url: process.env["MEILI_URL"], key: process.env["MEILI_KEY"] }
  : undefined;

/** A prefix of the test file's own on that server; its indexes go after the last test. */
export function testMeilisearch(): Connection | null {
  if (!MEILISEARCH) return null;
  const connection = connectMeilisearch({
    ...MEILISEARCH,
    prefix: `test_${randomBytes(4).toString("hex")}`,
    answerWithinMs: 10_000,
  });
  afterAll(async () => {
    for (const uid of [...(await listIndexes(connection)), ...(await listIndexes(connection, "vocabulary"))])
      await deleteIndex(connection, uid);
  });
  return connection;
}
