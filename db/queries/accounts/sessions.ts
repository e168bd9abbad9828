import { sql } from "kysely";
import type { SignedIn } from "~/domain/access/actor";
import type { Role } from "~/domain/access/roles";
import type { Device } from "~/domain/accounts/device";
import type { OrganisationId, PersonId, SignatoryId, UserId } from "~/domain/ids";
import type { Db, ReadDb, WriteDb } from "../../client";

export interface SessionRow {
  createdAt: Date;
  lastUsedAt: Date;
  factorAt: Date | null;
  /** Has this user a second factor? */
  hasFactor: boolean;
  /** What the administrator chose; null where nobody did. */
  factorRequired: boolean | null;
}

/** Everything a page must know about the signed-in user, in one query by the session's hash; nobody when it is unknown or the user is disabled. */
export async function findSessionActor(
  db: ReadDb,
  sessionHash: string,
): Promise<{ session: SessionRow; actor: SignedIn } | undefined> {
  const row = await db
    .selectFrom("sessions as s")
    .innerJoin("users as u", "u.id", "s.userId")
    .where("s.id", "=", sessionHash)
    .where("u.disabledAt", "is", null)
    .select([
      "s.createdAt",
      "s.lastUsedAt",
      "s.factorAt",
      sql<boolean>`exists (select 1 from second_factors f where f.user_id = u.id)`.as("hasFactor"),
      sql<boolean | null>`(select second_factor_required from site_settings)`.as("factorRequired"),
      "u.id as userId",
      "u.name",
      "u.email",
      sql<Role[]>`array(select role from user_roles r where r.user_id = u.id order by role)`.as("roles"),
      sql<
        OrganisationId[]
      >`array(select m.organisation_id from memberships m where m.user_id = u.id order by m.created_at)`.as(
        "organisationIds",
      ),
      sql<SignatoryId[]>`array(select d.signatory_id from delegates d where d.user_id = u.id)`.as("signatoryIds"),
      sql<PersonId | null>`(select p.id from people p where p.user_id = u.id)`.as("personId"),
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { createdAt, lastUsedAt, factorAt, hasFactor, factorRequired, ...actor } = row;
  return { session: { createdAt, lastUsedAt, factorAt, hasFactor, factorRequired }, actor };
}

/** A session as it begins. `id`: sha256 of what the cookie holds. */
export interface NewSession extends Device {
  id: string;
  userId: UserId;
  at: Date;
  expiresAt: Date;
  factorAt: Date | null;
  /** Where the person was recognised, when not by a password. */
  provider?: string | null;
  providerSubject?: string | null;
}

export async function insertSession(db: Db, { id, userId, at, ...rest }: NewSession): Promise<void> {
  await db
    .insertInto("sessions")
    .values({ id, userId, createdAt: at, lastUsedAt: at, ...rest })
    .execute();
}

export async function setSessionUsed(db: Db, id: string, times: { at: Date; expiresAt: Date }): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ lastUsedAt: times.at, expiresAt: times.expiresAt })
    .where("id", "=", id)
    .execute();
}

/** The second factor was shown in this session of this user. */
export async function setSessionFactor(
  trx: WriteDb,
  session: { id: string; userId: UserId },
  times: { at: Date; expiresAt: Date },
): Promise<void> {
  await trx
    .updateTable("sessions")
    .set({ factorAt: times.at, lastUsedAt: times.at, expiresAt: times.expiresAt })
    .where("id", "=", session.id)
    .where("userId", "=", session.userId)
    .execute();
}

/** The factor that was shown in a user's sessions is there no more. */
export async function setFactorUnshown(trx: WriteDb, userId: UserId): Promise<void> {
  await trx.updateTable("sessions").set({ factorAt: null }).where("userId", "=", userId).execute();
}

/** Where a user is signed in, last used first. */
export function listSessions(db: ReadDb, userId: UserId, now: Date) {
  return db
    .selectFrom("sessions")
    .select(["id", "createdAt", "lastUsedAt", "browser", "system"])
    .where("userId", "=", userId)
    .where("expiresAt", ">", now)
    .orderBy("lastUsedAt", "desc")
    .limit(100)
    .execute();
}

/** False when this user has no such session any more. */
export async function deleteSession(db: Db | WriteDb, session: { id: string; userId: UserId }): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("id", "=", session.id)
    .where("userId", "=", session.userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** All of a user's, or all but one. Answers how many. */
export async function deleteSessions(db: Db | WriteDb, userId: UserId, but: string | null = null): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("userId", "=", userId)
    .$if(but !== null, (query) => query.where("id", "<>", but ?? ""))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** From which provider a session came; null where it began with a password. */
export async function findSessionProvider(db: ReadDb, id: string): Promise<string | null> {
  const row = await db.selectFrom("sessions").select("provider").where("id", "=", id).executeTakeFirst();
  return row?.provider ?? null;
}

/** Ends what a provider's person is signed in to. Answers how many. */
export async function deleteProviderSessions(
  db: Db | WriteDb,
  { provider, subject }: { provider: string; subject: string },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("provider", "=", provider)
    .where("providerSubject", "=", subject)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
