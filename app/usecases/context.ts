import type { Actor } from "~/domain/access/actor";
import type { Db } from "~db/client";

/** What every use case works with: the database, the clock, the site's own address and its keys. */
export interface Context {
  db: Db;
  now(): Date;
  /** Address of the site without a final slash, for links in letters. */
  siteUrl: string;
  /** 32 bytes: encrypts tax codes and keys their index. */
  secretKey: Buffer;
  requestId: string;
  /** The form that asks for the write, where one does: sent twice, it is one deed. */
  submission?: Submission;
}

/** Names each write of one form, the same whenever the same form is sent again. */
export interface Submission {
  /** Null when the form came without a key. */
  next(actor: Actor | null): string | null;
}
