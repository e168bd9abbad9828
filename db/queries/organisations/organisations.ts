import type { OrganisationId, UserId } from "~/domain/ids";
import type { OrganisationKind, OrganisationState } from "~/domain/organisations/kinds";
import type { Evidence } from "~/domain/organisations/verdicts";
import type { ReadDb, WriteDb } from "../../client";
import { escapeLike } from "../../escapeLike";

const COLUMNS = [
  "id",
  "name",
  "kind",
  "state",
  "vatNumber",
  "taxCode",
  "comune",
  "address",
  "email",
  "phone",
  "website",
  "description",
  "verifiedAt",
  "stateReason",
  "evidence",
  "evidenceNote",
  "authorisation",
  "demo",
  "createdAt",
] as const;

export function findOrganisation(db: ReadDb, id: OrganisationId) {
  return db.selectFrom("organisations").select(COLUMNS).where("id", "=", id).executeTakeFirst();
}

export function findOrganisationByVat(db: ReadDb, vatNumber: string) {
  return db.selectFrom("organisations").select(COLUMNS).where("vatNumber", "=", vatNumber).executeTakeFirst();
}

/** A verified organisation by the ids its address may mean. */
export function findPublicOrganisation(db: ReadDb, { first, last }: { first: string; last: string }) {
  return db
    .selectFrom("organisations as o")
    .leftJoin("comuni as c", "c.istat", "o.comune")
    .select(["o.id", "o.name", "o.kind", "o.website", "o.description", "o.verifiedAt", "c.name as comuneName"])
    .where("o.id", ">=", first as OrganisationId)
    .where("o.id", "<=", last as OrganisationId)
    .where("o.state", "=", "verified")
    .orderBy("o.createdAt")
    .executeTakeFirst();
}

/** Every organisation, those waiting for verification first, with how many postings are open. */
export function listOrganisations(db: ReadDb, { state, text = "" }: { state?: OrganisationState; text?: string } = {}) {
  let query = db
    .selectFrom("organisations as o")
    .select(["o.id", "o.name", "o.kind", "o.state", "o.vatNumber", "o.comune", "o.createdAt"])
    .select((eb) =>
      eb
        .selectFrom("postings as p")
        .whereRef("p.organisationId", "=", "o.id")
        .where("p.state", "=", "published")
        .select((p) => p.fn.countAll<number>().as("count"))
        .as("published"),
    )
    .orderBy((eb) => eb.case().when("o.state", "=", "pending").then(0).else(1).end())
    .orderBy("o.name")
    .limit(300);
  if (state) query = query.where("o.state", "=", state);
  if (text) query = query.where((eb) => eb.or([eb("o.name", "ilike", escapeLike(text)), eb("o.vatNumber", "=", text)]));
  return query.execute();
}

export interface NewOrganisation {
  name: string;
  kind: OrganisationKind;
  vatNumber: string | null;
  taxCode?: string | null;
  comune: string | null;
  address?: string | null;
  email: string | null;
  phone: string | null;
  website?: string | null;
  description?: string | null;
  demo?: boolean;
}

/** Undefined when the VAT number is already known. */
export async function insertOrganisation(
  trx: WriteDb,
  organisation: NewOrganisation,
): Promise<OrganisationId | undefined> {
  const row = await trx
    .insertInto("organisations")
    .values(organisation)
    .onConflict((conflict) => conflict.column("vatNumber").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function insertMembership(trx: WriteDb, organisationId: OrganisationId, userId: UserId): Promise<void> {
  await trx
    .insertInto("memberships")
    .values({ organisationId, userId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What the organisation may change by itself: not its name nor its number, which the desk verified. */
export async function setOrganisationContacts(
  trx: WriteDb,
  id: OrganisationId,
  contacts: Pick<NewOrganisation, "comune" | "address" | "email" | "phone" | "website" | "description">,
  at: Date,
): Promise<void> {
  await trx
    .updateTable("organisations")
    .set({ ...contacts, updatedAt: at })
    .where("id", "=", id)
    .execute();
}

export interface OrganisationDecision {
  state: OrganisationState;
  by: UserId | null;
  reason: string | null;
  at: Date;
  /** What the operator saw before saying yes. */
  evidence?: readonly Evidence[];
  evidenceNote?: string | null;
}

/** The desk's decision on who the organisation says it is. */
export async function setOrganisationState(
  trx: WriteDb,
  id: OrganisationId,
  decision: OrganisationDecision,
): Promise<boolean> {
  const { state, by, reason, at, evidence = [], evidenceNote = null } = decision;
  const verified =
    state === "verified"
      ? { verifiedAt: at, verifiedBy: by, evidence: [...evidence], evidenceNote }
      : { verifiedAt: null, verifiedBy: null };
  const { numUpdatedRows } = await trx
    .updateTable("organisations")
    .set({ state, stateReason: reason, ...verified, updatedAt: at })
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What lets an agency look for people on others' account; null when it is no agency. */
export async function setAuthorisation(
  trx: WriteDb,
  id: OrganisationId,
  authorisation: string | null,
  at: Date,
): Promise<void> {
  await trx.updateTable("organisations").set({ authorisation, updatedAt: at }).where("id", "=", id).execute();
}

/** Held until the transaction ends: two operators cannot decide on one organisation at once. Its own, as permissions ask. */
export function lockOrganisation(trx: WriteDb, id: OrganisationId) {
  return trx
    .selectFrom("organisations")
    .select(["id", "id as organisationId", "name", "state"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Who receives the organisation's letters. */
export function listMembers(db: ReadDb, id: OrganisationId) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("users as u", "u.id", "m.userId")
    .select(["u.id", "u.name", "u.email"])
    .where("m.organisationId", "=", id)
    .where("u.disabledAt", "is", null)
    .execute();
}
