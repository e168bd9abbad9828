import type { OrganisationId, UserId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { ReadDb } from "~db/client";
import { listJoinRequestsOf } from "~db/queries/organisations/members";
import { listMembers } from "~db/queries/organisations/organisations";
import { findSettings } from "~db/queries/settings/settings";
import type { UnitOfWork } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

/**
 * Notifies an organisation's members, or the desk where there are none, that somebody asks to join: once for each request,
 * and only when the address of whoever asks is proved.
 */
export async function sendJoinLetters(unit: UnitOfWork, userId: UserId): Promise<void> {
  for (const request of (await listJoinRequestsOf(unit.trx, userId)).filter(
    ({ state, emailConfirmedAt }) => state === "pending" && emailConfirmedAt !== null,
  )) {
    const readers = await readersOf(unit.trx, request.organisationId);
    for (const { to, name, path } of readers) {
      const letter = wordsFor("it").organisations.letters.joinAsked({
        name,
        who: request.name,
        email: request.email,
        organisation: request.organisationName,
        link: linkTo(unit.context, "it", path),
      });
      const onceKey = `join_asked:${request.id}:${to}`;
      await sendLetter(unit, { kind: "join_asked", to, locale: "it", ...letter, onceKey });
    }
  }
}

async function readersOf(
  db: ReadDb,
  organisationId: OrganisationId,
): Promise<{ to: string; name: string; path: string }[]> {
  const members = await listMembers(db, organisationId);
  if (members.length > 0)
    return members.map(({ email, name }) => ({
      to: email,
      name,
      path: paths.organisation.members({ organizzazione: organisationId }),
    }));
  const { deskEmail, deskName } = await findSettings(db);
  return [{ to: deskEmail, name: deskName, path: paths.staff.organisation(organisationId) }];
}
