import type { InvitationId, JoinRequestId, OrganisationId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** Who acts for an organisation, closed accesses too, in the order they came. */
export function listAllMembers(db: ReadDb, organisationId: OrganisationId) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("users as u", "u.id", "m.userId")
    .select(["u.id", "u.name", "u.email", "u.disabledAt", "m.createdAt"])
    .where("m.organisationId", "=", organisationId)
    .orderBy("m.createdAt")
    .orderBy("u.name")
    .execute();
}

export async function deleteMembership(trx: WriteDb, organisationId: OrganisationId, userId: UserId): Promise<void> {
  await trx
    .deleteFrom("memberships")
    .where("organisationId", "=", organisationId)
    .where("userId", "=", userId)
    .execute();
}

export async function countMemberships(db: ReadDb, userId: UserId): Promise<number> {
  return (
    await db
      .selectFrom("memberships")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("userId", "=", userId)
      .executeTakeFirstOrThrow()
  ).count;
}

const openInvitations = (db: ReadDb) =>
  db
    .selectFrom("memberInvitations as i")
    .innerJoin("organisations as o", "o.id", "i.organisationId")
    .leftJoin("users as u", "u.id", "i.invitedBy")
    .select([
      "i.id",
      "i.organisationId",
      "i.email",
      "i.invitedAt",
      "i.expiresAt",
      "i.acceptedAt",
      "i.withdrawnAt",
      "o.name as organisationName",
      "u.name as invitedByName",
    ]);

export function listInvitations(db: ReadDb, organisationId: OrganisationId) {
  return openInvitations(db)
    .where("i.organisationId", "=", organisationId)
    .where("i.acceptedAt", "is", null)
    .where("i.withdrawnAt", "is", null)
    .orderBy("i.invitedAt")
    .execute();
}

export function findInvitation(db: ReadDb, tokenHash: string) {
  return openInvitations(db).where("i.tokenHash", "=", tokenHash).executeTakeFirst();
}

/** Held until the transaction ends: a link pressed twice works once. */
export function lockInvitation(trx: WriteDb, tokenHash: string) {
  return trx
    .selectFrom("memberInvitations")
    .select(["id", "organisationId", "email", "expiresAt", "acceptedAt", "withdrawnAt"])
    .where("tokenHash", "=", tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

export interface NewInvitation {
  organisationId: OrganisationId;
  email: string;
  tokenHash: string;
  invitedBy: UserId;
  invitedAt: Date;
  expiresAt: Date;
}

/** Replaces the open invitation to the same address: the link sent before stops working. */
export async function insertInvitation(trx: WriteDb, invitation: NewInvitation): Promise<void> {
  await trx
    .updateTable("memberInvitations")
    .set({ withdrawnAt: invitation.invitedAt })
    .where("organisationId", "=", invitation.organisationId)
    .where("email", "=", invitation.email)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .execute();
  await trx.insertInto("memberInvitations").values(invitation).execute();
}

export async function setInvitationAccepted(trx: WriteDb, id: InvitationId, at: Date): Promise<void> {
  await trx.updateTable("memberInvitations").set({ acceptedAt: at }).where("id", "=", id).execute();
}

export async function setInvitationWithdrawn(
  trx: WriteDb,
  { id, organisationId, at }: { id: InvitationId; organisationId: OrganisationId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("memberInvitations")
    .set({ withdrawnAt: at })
    .where("id", "=", id)
    .where("organisationId", "=", organisationId)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when the same person already waits at the same door. */
export async function insertJoinRequest(
  trx: WriteDb,
  { organisationId, userId, askedAt }: { organisationId: OrganisationId; userId: UserId; askedAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("joinRequests")
    .values({ organisationId, userId, askedAt })
    .onConflict((conflict) => conflict.columns(["organisationId", "userId"]).where("state", "=", "pending").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const requests = (db: ReadDb) =>
  db
    .selectFrom("joinRequests as r")
    .innerJoin("users as u", "u.id", "r.userId")
    .innerJoin("organisations as o", "o.id", "r.organisationId")
    .select([
      "r.id",
      "r.organisationId",
      "r.userId",
      "r.state",
      "r.askedAt",
      "u.name",
      "u.email",
      "u.emailConfirmedAt",
      "o.name as organisationName",
    ]);

/** Who asks to join; only those whose address is proved, for anybody can write somebody else's. */
export function listJoinRequests(db: ReadDb, organisationIds: readonly OrganisationId[]) {
  return requests(db)
    .where("r.organisationId", "in", organisationIds)
    .where("r.state", "=", "pending")
    .where("u.emailConfirmedAt", "is not", null)
    .orderBy("r.askedAt")
    .execute();
}

/** What one person asked, the newest first. */
export function listJoinRequestsOf(db: ReadDb, userId: UserId) {
  return requests(db).where("r.userId", "=", userId).orderBy("r.askedAt", "desc").limit(10).execute();
}

export function lockJoinRequest(trx: WriteDb, id: JoinRequestId) {
  return requests(trx).where("r.id", "=", id).forUpdate("r").executeTakeFirst();
}

export async function setJoinRequestState(
  trx: WriteDb,
  id: JoinRequestId,
  { state, at, by }: { state: "approved" | "refused"; at: Date; by: UserId },
): Promise<void> {
  await trx.updateTable("joinRequests").set({ state, decidedAt: at, decidedBy: by }).where("id", "=", id).execute();
}
