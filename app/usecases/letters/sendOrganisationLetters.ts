import type { OrganisationId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { ItalianLetter } from "~/domain/letters/kinds";
import type { UnitOfWork } from "../guarded";
import { findOrganisation, listMembers } from "~db/queries/organisations/organisations";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "./linkTo";
import { sendLetter } from "./sendLetter";

interface OrganisationLetter {
  organisationId: OrganisationId;
  kind: ItalianLetter;
  /** The same letter is written once to each of them. */
  onceKey?: string;
  letter: (reader: { name: string }) => { subject: string; body: string };
}

/**
 * A letter to everybody who acts for an organisation. One nobody signs in for has it at its own address,
 * with how to get in or whom to call. Says how many were written.
 */
export async function sendOrganisationLetters(
  unit: UnitOfWork,
  { organisationId, kind, onceKey, letter }: OrganisationLetter,
): Promise<number> {
  const { trx, context } = unit;
  const write = (reader: { id: string; name: string; email: string }, foot = "") => {
    const { subject, body } = letter(reader);
    return sendLetter(unit, {
      kind,
      to: reader.email,
      subject,
      body: body + foot,
      ...(onceKey ? { onceKey: `${onceKey}:${reader.id}` } : {}),
      locale: "it",
    });
  };
  const members = await listMembers(trx, organisationId);
  for (const member of members) await write(member);
  if (members.length > 0) return members.length;
  const organisation = await findOrganisation(trx, organisationId);
  if (!organisation?.email) return 0;
  const { deskPhone } = await findSettings(trx);
  await write(
    { id: organisation.id, name: organisation.name, email: organisation.email },
    wordsFor("it").letters.nobodySignsIn({ register: linkTo(context, "it", paths.register()), deskPhone }),
  );
  return 1;
}
