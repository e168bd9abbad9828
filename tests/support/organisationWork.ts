import { randomBytes } from "node:crypto";
import type { OrganisationId, TemplateId, UserId } from "~/domain/ids";
import { newToken } from "~/usecases/tokens";
import type { WriteDb } from "~db/client";
import { insertTemplate } from "~db/queries/applications/answerTemplates";
import { insertInvitation } from "~db/queries/organisations/members";

const DAY_MS = 86_400_000;

/** Answers kept ready, the own organisation's and another's, and two invitations by their tokens. */
export async function organisationWork(
  trx: WriteDb,
  { organisationId, userId }: { organisationId: OrganisationId; userId: UserId },
) {
  const other = await trx
    .selectFrom("organisations")
    .select("id")
    .where("id", "<>", organisationId)
    .where("state", "=", "verified")
    .orderBy("name")
    .executeTakeFirstOrThrow();
  return {
    template: await template(trx, organisationId),
    otherTemplate: await template(trx, other.id),
    invitation: await invitation(trx, {
      organisationId,
      userId,
      email: `invito-${unlike()}@prova.invalid`,
      validMs: DAY_MS,
    }),
    oldInvitation: await invitation(trx, {
      organisationId,
      userId,
      email: `vecchio-${unlike()}@prova.invalid`,
      validMs: -DAY_MS,
    }),
  };
}

/** Two browsers make their examples at the same time. */
const unlike = () => randomBytes(4).toString("hex");

async function template(trx: WriteDb, organisationId: OrganisationId): Promise<TemplateId> {
  const id = await insertTemplate(trx, organisationId, {
    name: `Esempio ${unlike()}`,
    move: "contact",
    reason: null,
    body: "Ciao {nome}, ti chiamiamo per «{annuncio}».",
  });
  if (!id) throw new Error("The example of a template was not written.");
  return id;
}

async function invitation(
  trx: WriteDb,
  {
    organisationId,
    userId,
    email,
    validMs,
  }: { organisationId: OrganisationId; userId: UserId; email: string; validMs: number },
): Promise<string> {
  const { token, tokenHash } = newToken();
  const now = Date.now();
  await insertInvitation(trx, {
    organisationId,
    email,
    tokenHash,
    invitedBy: userId,
    invitedAt: new Date(now),
    expiresAt: new Date(now + validMs),
  });
  return token;
}
