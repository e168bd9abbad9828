import type { Fact } from "~/domain/flags/workHistory";
import type { FactKind, FlagKindKey } from "~/domain/flags/kinds";
import type { CrisisId, FlagId, PersonId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/*
 * Flags are for the desk alone. Every function here is called by pages and use cases that ask for `flag.read` or `flag.write`;
 * no query for organisations, applicants or the public joins these tables (tests/db/flagsStayInside.test.ts reads them all).
 */

/** A person's dated facts, newest first, with who wrote them. */
export function listFacts(db: ReadDb, personId: PersonId) {
  return db
    .selectFrom("personFacts as f")
    .leftJoin("users as u", "u.id", "f.recordedBy")
    .select(["f.id", "f.kind", "f.onDate", "f.evidence", "f.recordedAt", "u.name as recordedByName"])
    .where("f.personId", "=", personId)
    .orderBy("f.onDate", "desc")
    .orderBy("f.recordedAt", "desc")
    .execute();
}

/** The facts from which flags are computed. */
export function listDatedFacts(db: ReadDb, personId: PersonId): Promise<Fact[]> {
  return db.selectFrom("personFacts").select(["kind", "onDate"]).where("personId", "=", personId).execute();
}

export interface NewFact {
  personId: PersonId;
  kind: FactKind;
  onDate: string;
  evidence: string | null;
  recordedBy: UserId | null;
  recordedAt: Date;
}

export async function insertFact(trx: WriteDb, fact: NewFact): Promise<void> {
  await trx.insertInto("personFacts").values(fact).execute();
}

/** A fact written by mistake; answers what it was, undefined when it is not this person's. */
export function deleteFact(trx: WriteDb, personId: PersonId, factId: string) {
  return trx
    .deleteFrom("personFacts")
    .where("id", "=", factId)
    .where("personId", "=", personId)
    .returning(["kind", "onDate"])
    .executeTakeFirst();
}

/** Every flag a person ever had, those standing first. */
export function listFlags(db: ReadDb, personId: PersonId) {
  return db
    .selectFrom("flags as f")
    .leftJoin("users as u", "u.id", "f.setBy")
    .leftJoin("users as r", "r.id", "f.revokedBy")
    .select([
      "f.id",
      "f.kind",
      "f.basis",
      "f.evidence",
      "f.computed",
      "f.crisisId",
      "f.setAt",
      "f.expiresOn",
      "f.revokedAt",
      "f.revokeReason",
      "u.name as setByName",
      "r.name as revokedByName",
    ])
    .where("f.personId", "=", personId)
    .orderBy((eb) => eb("f.revokedAt", "is not", null))
    .orderBy("f.setAt", "desc")
    .execute();
}

/** Standing flags of some people, for the second order of a ranking. `today` is the ISO day. */
export function listLiveFlags(db: ReadDb, personIds: readonly PersonId[], today: string) {
  if (personIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("flags as f")
    .leftJoin("users as u", "u.id", "f.setBy")
    .select(["f.personId", "f.kind", "f.basis", "f.setAt", "f.expiresOn", "u.name as setByName"])
    .where("f.personId", "in", personIds)
    .where("f.revokedAt", "is", null)
    .where("f.expiresOn", ">=", today)
    .orderBy("f.kind")
    .execute();
}

export interface NewFlag {
  personId: PersonId;
  kind: FlagKindKey;
  basis: string;
  evidence: string;
  computed: boolean;
  crisisId?: CrisisId | null;
  setBy: UserId | null;
  setAt: Date;
  /** ISO date. */
  expiresOn: string;
}

/** Undefined when a flag of the kind already stands. */
export async function insertFlag(trx: WriteDb, flag: NewFlag): Promise<FlagId | undefined> {
  const row = await trx
    .insertInto("flags")
    .values(flag)
    .onConflict((conflict) => conflict.columns(["personId", "kind"]).where("revokedAt", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** The flag with its person, held until the transaction ends. */
export function lockFlag(trx: WriteDb, id: FlagId) {
  return trx
    .selectFrom("flags")
    .select(["id", "personId", "kind", "revokedAt"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function setFlagRevoked(
  trx: WriteDb,
  id: FlagId,
  { at, by, reason }: { at: Date; by: UserId | null; reason: string },
): Promise<void> {
  await trx
    .updateTable("flags")
    .set({ revokedAt: at, revokedBy: by, revokeReason: reason })
    .where("id", "=", id)
    .execute();
}

/** Takes away a flag of the kind whose term is over, so that a new one may follow. */
export async function setExpiredFlagRevoked(
  trx: WriteDb,
  {
    personId,
    kind,
    today,
    at,
    by,
    reason,
  }: { personId: PersonId; kind: FlagKindKey; today: string; at: Date; by: UserId | null; reason: string },
): Promise<void> {
  await trx
    .updateTable("flags")
    .set({ revokedAt: at, revokedBy: by, revokeReason: reason })
    .where("personId", "=", personId)
    .where("kind", "=", kind)
    .where("revokedAt", "is", null)
    .where("expiresOn", "<", today)
    .execute();
}
