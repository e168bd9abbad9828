import { sql } from "kysely";
import type { Role } from "~/domain/access/roles";
import type { UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";
import { escapeLike } from "../../escapeLike";

export function findUserByEmail(db: ReadDb, email: string) {
  return db
    .selectFrom("users")
    .select(["id", "email", "name", "passwordHash", "emailConfirmedAt", "disabledAt"])
    .where("email", "=", email)
    .executeTakeFirst();
}

export interface NewUser {
  email: string;
  name: string;
  passwordHash: string | null;
  roles: readonly Role[];
  confirmedAt?: Date | null;
}

/** Undefined when the address is already somebody's. */
export async function insertUser(trx: WriteDb, user: NewUser): Promise<UserId | undefined> {
  const row = await trx
    .insertInto("users")
    .values({
      email: user.email,
      name: user.name,
      passwordHash: user.passwordHash,
      emailConfirmedAt: user.confirmedAt ?? null,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row && user.roles.length > 0) await insertRoles(trx, row.id, user.roles);
  return row?.id;
}

export async function insertRoles(trx: WriteDb, userId: UserId, roles: readonly Role[]): Promise<void> {
  await trx
    .insertInto("userRoles")
    .values(roles.map((role) => ({ userId, role })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteRole(trx: WriteDb, userId: UserId, role: Role): Promise<void> {
  await trx.deleteFrom("userRoles").where("userId", "=", userId).where("role", "=", role).execute();
}

export async function setPassword(trx: WriteDb, userId: UserId, passwordHash: string): Promise<void> {
  await trx.updateTable("users").set({ passwordHash }).where("id", "=", userId).execute();
}

export async function setEmailConfirmed(trx: WriteDb, userId: UserId, at: Date): Promise<void> {
  await trx
    .updateTable("users")
    .set({ emailConfirmedAt: at })
    .where("id", "=", userId)
    .where("emailConfirmedAt", "is", null)
    .execute();
}

/** Who has which role, for the administrator's page: the 500 first by name. */
export function listUsers(db: ReadDb, { role, text = "" }: { role?: Role; text?: string } = {}) {
  const like = escapeLike(text);
  return db
    .selectFrom("users as u")
    .select((eb) => [
      "u.id",
      "u.name",
      "u.email",
      "u.disabledAt",
      "u.createdAt",
      eb("u.passwordHash", "is not", null).$castTo<boolean>().as("hasPassword"),
      sql<Role[]>`array(select role from user_roles r where r.user_id = u.id order by role)`.as("roles"),
    ])
    .$if(role !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("userRoles as r")
            .select("r.role")
            .whereRef("r.userId", "=", "u.id")
            .where("r.role", "=", role ?? "admin"),
        ),
      ),
    )
    .$if(text !== "", (query) =>
      query.where((eb) => eb.or([eb("u.name", "ilike", like), eb("u.email", "ilike", like)])),
    )
    .orderBy("u.name")
    .limit(500)
    .execute();
}

export async function setUserDisabled(trx: WriteDb, userId: UserId, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("users")
    .set({ disabledAt: at })
    .where("id", "=", userId)
    .executeTakeFirst();
  if (at) await trx.deleteFrom("sessions").where("userId", "=", userId).execute();
  return numUpdatedRows > 0n;
}

/** Changes of roles and access wait for each other here until the transaction ends. */
export async function lockAdministration(trx: WriteDb): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('users.administration'))`.execute(trx);
}

/** Held until the transaction ends. */
export async function lockUser(trx: WriteDb, id: UserId) {
  const row = await trx
    .selectFrom("users")
    .select(["id", "name", "email", "disabledAt", "passwordHash"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { passwordHash, ...user } = row;
  return { ...user, hasPassword: passwordHash !== null };
}

export async function listRoles(db: ReadDb, id: UserId): Promise<Role[]> {
  const rows = await db.selectFrom("userRoles").select("role").where("userId", "=", id).execute();
  return rows.map(({ role }) => role);
}

/** One user for the administrator: roles, organisations they act for, bodies they sit for. Never the password. */
export function findUser(db: ReadDb, id: UserId) {
  return db
    .selectFrom("users as u")
    .select((eb) => [
      "u.id",
      "u.name",
      "u.email",
      "u.disabledAt",
      "u.createdAt",
      "u.emailConfirmedAt",
      eb("u.passwordHash", "is not", null).$castTo<boolean>().as("hasPassword"),
      sql<Role[]>`array(select role from user_roles r where r.user_id = u.id order by role)`.as("roles"),
      sql<
        string[]
      >`array(select o.name from memberships m join organisations o on o.id = m.organisation_id where m.user_id = u.id order by o.name)`.as(
        "organisations",
      ),
      sql<
        string[]
      >`array(select s.name from delegates d join signatories s on s.id = d.signatory_id where d.user_id = u.id order by s.name)`.as(
        "signatories",
      ),
      sql<boolean>`exists (select 1 from second_factors f where f.user_id = u.id)`.as("hasFactor"),
      sql<Date | null>`(select max(created_at) from sessions s where s.user_id = u.id)`.as("lastSession"),
    ])
    .where("u.id", "=", id)
    .executeTakeFirst();
}

/** Users by what they may do, for the administrator's first page. */
export function countUsers(db: ReadDb) {
  return db
    .selectFrom("users as u")
    .select([
      sql<number>`count(*)`.as("total"),
      sql<number>`count(*) filter (where exists (select 1 from user_roles r where r.user_id = u.id and r.role in ('operator', 'partner', 'delegate', 'secretary', 'admin')))`.as(
        "staff",
      ),
      sql<number>`count(*) filter (where u.disabled_at is not null)`.as("disabled"),
      sql<number>`count(*) filter (where u.password_hash is null and u.disabled_at is null)`.as("invited"),
    ])
    .executeTakeFirstOrThrow();
}
