import { SYSTEM } from "~/domain/access/actor";
import { decideMove } from "~/domain/applications/decide";
import type { ApplicationId } from "~/domain/ids";
import { localeOf, wordsFor } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { recordApplicationMove } from "./recordApplicationMove";
import { lockApplication } from "~db/queries/applications/applications";
import { insertMail } from "~db/queries/letters/mails";
import { findSettings } from "~db/queries/settings/settings";

/** A proposal past its answer date lapses, and the person hears it kindly. False when it was answered meanwhile. */
export function expireProposal(context: Context, id: ApplicationId): Promise<boolean> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const application = await lockApplication(trx, id);
    if (application?.state !== "proposed") return false;
    const decided = decideMove({ state: application.state, move: "lapse", by: "system", hasReason: false });
    if (!decided.ok) return false;
    await recordApplicationMove(trx, {
      application,
      to: decided.to,
      mover: { actor: SYSTEM, side: "system" },
      request: { move: "lapse" },
      at,
    });
    if (!application.email) return true;
    const locale = localeOf(application.locale);
    const { deskPhone } = await findSettings(trx);
    const letter = wordsFor(locale).applications.letters.proposalLapsed({
      name: application.name,
      title: application.title,
      organisation: application.organisationName,
      deskPhone,
    });
    await insertMail(
      trx,
      { kind: "application_lapsed", to: application.email, ...letter, onceKey: `lapsed:${id}` },
      at,
    );
    return true;
  });
}
