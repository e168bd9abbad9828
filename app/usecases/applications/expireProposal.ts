import { APPLICATION_MOVES } from "~/domain/applications/moves";
import { decide } from "~/domain/lifecycle";
import type { ApplicationId } from "~/domain/ids";
import { localeOf, wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import { sendLetter } from "../letters/sendLetter";
import { recordApplicationMove } from "./recordApplicationMove";
import { lockApplication } from "~db/queries/applications/applications";
import { findSettings } from "~db/queries/settings/settings";

/** A proposal past its answer date lapses, and the person hears it kindly. False when it was answered meanwhile. */
export async function expireProposal(unit: UnitOfWork, id: ApplicationId): Promise<boolean> {
  const application = await lockApplication(unit.trx, id);
  if (application?.state !== "proposed") return false;
  const decided = decide(APPLICATION_MOVES, { state: application.state, move: "lapse", by: "system" });
  if (!decided.ok) return false;
  await recordApplicationMove(unit, { application, to: decided.to, by: "system", request: { move: "lapse" } });
  if (!application.email) return true;
  const locale = localeOf(application.locale);
  const { deskPhone } = await findSettings(unit.trx);
  const letter = wordsFor(locale).applications.letters.proposalLapsed({
    name: application.name,
    title: application.title,
    organisation: application.organisationName,
    deskPhone,
  });
  await sendLetter(unit, {
    kind: "application_lapsed",
    to: application.email,
    locale,
    ...letter,
    onceKey: `lapsed:${id}`,
  });
  return true;
}
