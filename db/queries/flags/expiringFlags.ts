import type { Db } from "../../client";
import { insertReads, type Reader } from "../audit/audit";

/*
 * For the desk alone, as everything in flags.ts: called by pages that ask for `flag.read`.
 */

/** Standing flags that end between two ISO days, the first to end first, with whose they are; each person is written down as seen. */
export async function listExpiringFlags(
  db: Db,
  { from, to, limit }: { from: string; to: string; limit: number },
  reader: Reader,
) {
  const all = await db
    .selectFrom("flags as f")
    .innerJoin("people as p", "p.id", "f.personId")
    .select(["f.id", "f.kind", "f.basis", "f.computed", "f.expiresOn", "f.personId", "p.givenName", "p.familyName"])
    .where("f.revokedAt", "is", null)
    .where("p.state", "=", "active")
    .where("f.expiresOn", ">=", from)
    .where("f.expiresOn", "<=", to)
    .orderBy("f.expiresOn")
    .orderBy("p.familyName")
    .limit(500)
    .execute();
  const rows = all.slice(0, limit);
  await insertReads(db, reader, [...new Set(rows.map(({ personId }) => personId))]);
  return { rows, total: all.length };
}
