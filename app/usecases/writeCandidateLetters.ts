import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { Context } from "~/usecases/context";
import type { WriteDb } from "~db/client";
import type { LockedApplication } from "~db/queries/applications";
import { insertMail } from "~db/queries/mails";
import { listMembers } from "~db/queries/organisations";

/** Tells the organisation that an application reached it: a confirmed one, or a proposal the person said yes to. Once each member. */
export async function writeCandidateLetters(trx: WriteDb, { siteUrl }: Context, application: Pick<LockedApplication, "id" | "organisationId" | "title">, at: Date): Promise<void> {
  const link = siteUrl + paths.organisation.application(application.id);
  for (const member of await listMembers(trx, application.organisationId)) {
    const letter = wordsFor("it").mail.newCandidate({ name: member.name, title: application.title, link });
    await insertMail(trx, { kind: "new_candidate", to: member.email, ...letter, onceKey: `new_candidate:${application.id}:${member.id}` }, at);
  }
}
