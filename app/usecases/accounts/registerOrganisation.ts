import type { Actor } from "~/domain/access/actor";
import type { RegisterFields } from "~/domain/accounts/forms";
import type { OrganisationId, UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { insertAccountLink } from "~db/queries/accounts/accountLinks";
import { insertUser } from "~db/queries/accounts/users";
import { insertJoinRequest } from "~db/queries/organisations/members";
import { findOrganisationByVat, insertMembership, insertOrganisation } from "~db/queries/organisations/organisations";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { newToken } from "../tokens";

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

type Registration = Omit<RegisterFields, "password"> & { passwordHash: string; locale: Locale };
/** `joining`: the organisation was here already, so the new user waits at its door. */
type Registered = Result<{ userId: UserId; organisationId: OrganisationId; joining: boolean }>;

/**
 * A new organisation with its first member. Both wait: the member confirms the address, the desk verifies the organisation.
 * A VAT number that is here already makes a request to join that organisation, which names nobody of its people: no role
 * and no membership until one of them, or the desk, says yes.
 * An address somebody has already is refused (`already_known`), instead of making a second user.
 */
export function registerOrganisation(context: Context, actor: Actor, registration: Registration): Promise<Registered> {
  const { email, name, passwordHash, organisationName, kind, vatNumber, comune, phone } = registration;
  return guarded(context, actor, {
    event: ({ userId, organisationId, joining }) => ({
      deed: joining ? "organisation.ask_to_join" : "organisation.register",
      noun: "organisation",
      recordId: organisationId,
      details: { userId },
    }),
    work: async (unit): Promise<Registered> => {
      const { trx, at } = unit;
      const organisation = { name: organisationName, kind, vatNumber, comune, phone, email };
      const made = await insertOrganisation(trx, organisation);
      const existing = made ? undefined : await findOrganisationByVat(trx, vatNumber);
      const organisationId = made ?? existing?.id;
      if (!organisationId) return refuse("changed_meanwhile");
      const userId = await insertUser(trx, { email, name, passwordHash, roles: existing ? [] : ["member"] });
      if (!userId) return refuse("already_known");
      if (existing) await insertJoinRequest(trx, { organisationId, userId, askedAt: at });
      else await insertMembership(trx, organisationId, userId);
      await sendConfirmation(unit, { ...registration, userId, joined: existing?.name ?? null });
      return done({ userId, organisationId, joining: existing !== undefined });
    },
  });
}

/** The letter that proves the address. `joined` is the organisation that was here already, by the name the desk knows. */
async function sendConfirmation(
  unit: UnitOfWork,
  { userId, name, email, locale, organisationName, joined }: Registration & { userId: UserId; joined: string | null },
): Promise<void> {
  const { token, tokenHash } = newToken();
  const expiresAt = new Date(unit.at.getTime() + VALID_MS);
  await insertAccountLink(unit.trx, { tokenHash, purpose: "confirm_email", userId, expiresAt });
  const { accounts, organisations } = wordsFor(locale);
  const link = linkTo(unit.context, locale, paths.confirmEmail(token));
  const letter =
    joined === null
      ? accounts.letters.confirmEmail({ name, organisation: organisationName, link })
      : organisations.letters.joinConfirm({ name, organisation: joined, link });
  await sendLetter(unit, { kind: "confirm_email", to: email, locale, ...letter });
}
