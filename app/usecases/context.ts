import type { Db, WriteDb } from "~db/client";

/** What every use case works with: the database, the clock, the site's own address and its keys. */
export interface Context {
  db: Db;
  now(): Date;
  /** Address of the site without a final slash, for links in letters. */
  siteUrl: string;
  /** 32 bytes: encrypts tax codes and keys their index. */
  secretKey: Buffer;
  requestId: string;
}

/** One transaction: what `work` writes is kept whole or not at all. */
export function inTransaction<Value>(
  context: Pick<Context, "db">,
  work: (trx: WriteDb) => Promise<Value>,
): Promise<Value> {
  return context.db.transaction().execute(work);
}
