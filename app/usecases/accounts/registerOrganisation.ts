import { VISITOR } from "~/domain/access/actor";
import type { RegisterFields } from "~/domain/accounts/forms";
import type { OrganisationId, UserId } from "~/domain/ids";
import { done } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { newToken } from "../tokens";
import { insertAccountLink } from "~db/queries/accounts/accountLinks";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { insertJoinRequest } from "~db/queries/organisations/members";
import { findOrganisationByVat, insertMembership, insertOrganisation } from "~db/queries/organisations/organisations";
import { findUserByEmail, insertUser } from "~db/queries/accounts/users";
import { linkTo } from "../letters/linkTo";

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

type Registration = Omit<RegisterFields, "password"> & { passwordHash: string; locale: Locale };
/** `joining`: the organisation was here already, so the new user waits at its door. */
type Registered = { ok: true; userId: UserId; organisationId: OrganisationId; joining: boolean };
type Taken = { taken: "email" | "vatNumber" };

/**
 * A new organisation with its first member. Both wait: the member confirms the address, the desk verifies the organisation.
 * A VAT number that is here already makes a request to join that organisation, which names nobody of its people.
 * An address already known is answered, instead of making a second user.
 */
export async function registerOrganisation(context: Context, registration: Registration): Promise<Registered | Taken> {
  if (await findUserByEmail(context.db, registration.email)) return { taken: "email" };
  const existing = await findOrganisationByVat(context.db, registration.vatNumber);
  return (
    existing ? insertJoiningUser(context, registration, existing) : insertOrganisationAndUser(context, registration)
  ).catch((error: unknown) => {
    if (!(error instanceof TakenMeanwhile)) throw error;
    // Registered by somebody else a moment ago: then this is a request to join it.
    if (error.field === "vatNumber") return registerOrganisation(context, registration);
    return { taken: error.field };
  });
}

/** Two people at once with the same number or address: the second one's transaction is undone whole. */
class TakenMeanwhile extends Error {
  constructor(readonly field: Taken["taken"]) {
    super();
  }
}

function insertOrganisationAndUser(context: Context, registration: Registration): Promise<Registered> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const organisationId = await insertOrganisation(trx, {
      name: registration.organisationName,
      kind: registration.kind,
      vatNumber: registration.vatNumber,
      comune: registration.comune,
      phone: registration.phone,
      email: registration.email,
    });
    if (!organisationId) throw new TakenMeanwhile("vatNumber");
    const userId = await insertUser(trx, {
      email: registration.email,
      name: registration.name,
      passwordHash: registration.passwordHash,
      roles: ["member"],
    });
    if (!userId) throw new TakenMeanwhile("email");
    await insertMembership(trx, organisationId, userId);
    const { token, tokenHash } = newToken();
    await insertAccountLink(trx, {
      tokenHash,
      purpose: "confirm_email",
      userId,
      expiresAt: new Date(at.getTime() + VALID_MS),
    });
    const letter = wordsFor(registration.locale).accounts.letters.confirmEmail({
      name: registration.name,
      organisation: registration.organisationName,
      link: linkTo(context, registration.locale, paths.confirmEmail(token)),
    });
    await insertMail(trx, { kind: "confirm_email", to: registration.email, ...letter }, at);
    await insertAudit(trx, {
      at,
      actor: VISITOR,
      deed: "organisation.register",
      noun: "organisation",
      recordId: organisationId,
      details: { userId },
    });
    return done({ userId, organisationId, joining: false });
  });
}

/** A new user of an organisation that is here already: no role and no membership until one of its people, or the desk, says yes. */
function insertJoiningUser(
  context: Context,
  registration: Registration,
  organisation: { id: OrganisationId; name: string },
): Promise<Registered> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const userId = await insertUser(trx, {
      email: registration.email,
      name: registration.name,
      passwordHash: registration.passwordHash,
      roles: [],
    });
    if (!userId) throw new TakenMeanwhile("email");
    await insertJoinRequest(trx, { organisationId: organisation.id, userId, askedAt: at });
    const { token, tokenHash } = newToken();
    await insertAccountLink(trx, {
      tokenHash,
      purpose: "confirm_email",
      userId,
      expiresAt: new Date(at.getTime() + VALID_MS),
    });
    const letter = wordsFor(registration.locale).organisations.letters.joinConfirm({
      name: registration.name,
      organisation: organisation.name,
      link: linkTo(context, registration.locale, paths.confirmEmail(token)),
    });
    await insertMail(trx, { kind: "confirm_email", to: registration.email, ...letter }, at);
    await insertAudit(trx, {
      at,
      actor: VISITOR,
      deed: "organisation.ask_to_join",
      noun: "organisation",
      recordId: organisation.id,
      details: { userId },
    });
    return done({ userId, organisationId: organisation.id, joining: true });
  });
}
