import type { PostingId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** False alarms an operator has set aside, with the reason. */
export function listOverrules(db: ReadDb, postingId: PostingId) {
  return db
    .selectFrom("findingOverrules as f")
    .leftJoin("users as u", "u.id", "f.byUser")
    .select(["f.key", "f.ruleId", "f.excerpt", "f.reason", "f.at", "u.name as byName"])
    .where("f.postingId", "=", postingId)
    .execute();
}

export interface NewOverrule {
  postingId: PostingId;
  key: string;
  ruleId: string;
  excerpt: string;
  reason: string;
  byUser: UserId | null;
  at: Date;
}

export async function insertOverrule(trx: WriteDb, overrule: NewOverrule): Promise<void> {
  await trx
    .insertInto("findingOverrules")
    .values(overrule)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
