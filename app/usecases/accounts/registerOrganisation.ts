import { VISITOR } from "~/domain/access/actor";
import type { RegisterFields } from "~/domain/accounts/forms";
import type { OrganisationId, UserId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { newToken } from "~/usecases/newToken";
import { insertAccountLink } from "~db/queries/accountLinks";
import { insertAudit } from "~db/queries/audit";
import { insertMail } from "~db/queries/mails";
import { findOrganisationByVat, insertMembership, insertOrganisation } from "~db/queries/organisations";
import { findUserByEmail, insertUser } from "~db/queries/users";

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

type Registration = Omit<RegisterFields, "password"> & { passwordHash: string; locale: Locale };
type Taken = { taken: "email" | "vatNumber" };

/**
 * A new organisation with its first member. Both wait: the member confirms the address, the desk verifies the organisation.
 * Answers which of the two was already known instead of making a second one.
 */
export function registerOrganisation(context: Context, registration: Registration): Promise<Result<{ userId: UserId; organisationId: OrganisationId }> | Taken> {
  const at = context.now();
  return inTransaction<Result<{ userId: UserId; organisationId: OrganisationId }> | Taken>(context, async (trx) => {
    if (await findOrganisationByVat(trx, registration.vatNumber)) return { taken: "vatNumber" };
    if (await findUserByEmail(trx, registration.email)) return { taken: "email" };
    const organisationId = await insertOrganisation(trx, {
      name: registration.organisationName, kind: registration.kind, vatNumber: registration.vatNumber,
      comune: registration.comune, phone: registration.phone, email: registration.email,
    });
    const userId = await insertUser(trx, { email: registration.email, name: registration.name, passwordHash: registration.passwordHash, roles: ["member"] });
    if (!organisationId) return { taken: "vatNumber" };
    if (!userId) return { taken: "email" };
    await insertMembership(trx, organisationId, userId);
    const { token, tokenHash } = newToken();
    await insertAccountLink(trx, { tokenHash, purpose: "confirm_email", userId, expiresAt: new Date(at.getTime() + VALID_MS) });
    const letter = wordsFor(registration.locale).mail.confirmEmail({ name: registration.name, organisation: registration.organisationName, link: context.siteUrl + paths.confirmEmail(token) });
    await insertMail(trx, { kind: "confirm_email", to: registration.email, ...letter }, at);
    await insertAudit(trx, { at, actor: VISITOR, deed: "organisation.register", noun: "organisation", recordId: organisationId, details: { userId } });
    return done({ userId, organisationId });
  });
}
