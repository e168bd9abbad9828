import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId } from "~/domain/ids";
import { answerJoinRequest } from "~/usecases/organisations/answerJoinRequest";
import { inviteMember } from "~/usecases/organisations/inviteMember";
import { removeMember } from "~/usecases/organisations/removeMember";
import { requestToJoin } from "~/usecases/organisations/requestToJoin";
import { verifyOrganisation } from "~/usecases/organisations/verifyOrganisation";
import { insertMembership } from "~db/queries/organisations/organisations";
import { accepted, type LetterWorld } from "./world";

/** Every letter about who belongs to a firm and whether the desk stands for it. */
export async function makeOrganisationLetters(world: LetterWorld): Promise<void> {
  const { context, member, operator, organisation } = world;
  for (const approve of [true, false]) await join(world, approve);
  const empty = await world.anOrganisation(null);
  const stranger = await world.anyUser("sola", []);
  accepted(await requestToJoin(context, stranger, { vatNumber: empty.vatNumber }));
  accepted(await inviteMember(context, member, { organisationId: organisation, email: world.address("invitata") }));
  const gone = await world.anyUser("uscita", ["member"], [organisation]);
  accepted(await removeMember(context, operator, { organisationId: organisation, userId: gone.userId }));
  const pending = await world.anOrganisation(null, "pending");
  await world.db.transaction().execute((trx) => insertMembership(trx, pending.id, member.userId));
  await judge(world, pending.id);
  // Nobody signs in for it: its letters go to its own address, with how to get in.
  await judge(world, (await world.anOrganisation(world.address("nessuna"), "pending")).id);
}

async function join(world: LetterWorld, approve: boolean): Promise<void> {
  const { db, context, member, vatNumber } = world;
  const newcomer: SignedIn = await world.anyUser(approve ? "accolta" : "respinta", []);
  accepted(await requestToJoin(context, newcomer, { vatNumber }));
  const { id } = await db
    .selectFrom("joinRequests")
    .select("id")
    .where("userId", "=", newcomer.userId)
    .executeTakeFirstOrThrow();
  accepted(await answerJoinRequest(context, member, { id, approve }));
}

/** Verified, then no longer, with what it has online. */
async function judge(world: LetterWorld, id: OrganisationId): Promise<void> {
  const { context, operator } = world;
  const verified = { id, verdict: "verify" as const, reason: null, evidence: ["known" as const] };
  accepted(await verifyOrganisation(context, operator, verified));
  await world.posting({}, { of: id });
  accepted(await verifyOrganisation(context, operator, { id, verdict: "refuse", reason: "Manca la visura." }));
}
