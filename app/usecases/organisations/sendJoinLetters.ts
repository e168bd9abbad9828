import type { OrganisationId, UserId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { Context } from "../context";
import type { WriteDb } from "~db/client";
import { insertMail } from "~db/queries/letters/mails";
import { listJoinRequestsOf } from "~db/queries/organisations/members";
import { listMembers } from "~db/queries/organisations/organisations";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "../letters/linkTo";

/**
 * Notifies an organisation's members, or the desk where there are none, that somebody asks to join: once for each request,
 * and only when the address of whoever asks is proved.
 */
export async function sendJoinLetters(trx: WriteDb, context: Context, userId: UserId): Promise<void> {
  const at = context.now();
  for (const request of (await listJoinRequestsOf(trx, userId)).filter(
    ({ state, emailConfirmedAt }) => state === "pending" && emailConfirmedAt !== null,
  )) {
    const readers = await readersOf(trx, request.organisationId);
    for (const { to, name, path } of readers) {
      const letter = wordsFor("it").organisations.letters.joinAsked({
        name,
        who: request.name,
        email: request.email,
        organisation: request.organisationName,
        link: linkTo(context, "it", path),
      });
      await insertMail(trx, { kind: "join_asked", to, ...letter, onceKey: `join_asked:${request.id}:${to}` }, at);
    }
  }
}

async function readersOf(
  trx: WriteDb,
  organisationId: OrganisationId,
): Promise<{ to: string; name: string; path: string }[]> {
  const members = await listMembers(trx, organisationId);
  if (members.length > 0)
    return members.map(({ email, name }) => ({
      to: email,
      name,
      path: paths.organisation.members({ organizzazione: organisationId }),
    }));
  const { deskEmail, deskName } = await findSettings(trx);
  return [{ to: deskEmail, name: deskName, path: paths.staff.organisation(organisationId) }];
}
