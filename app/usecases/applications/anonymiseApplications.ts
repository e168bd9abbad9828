import { SYSTEM } from "~/domain/access/actor";
import { dayInRome } from "~/domain/forms/days";
import type { UnitOfWork } from "../guarded";
import { recordApplicationMove } from "./recordApplicationMove";
import {
  deleteUnconfirmedApplications,
  setApplicationsAnonymised,
  lockOpenPastRetention,
} from "~db/queries/applications/applicationRetention";

/**
 * Throws away applications never confirmed and empties of the person those whose time is over, as their pages promise
 * (Reg. (UE) 2016/679 art. 5 par. 1 lett. e). What still stood open a year after its advert closed lapses first, with no letter.
 */
export async function anonymiseApplications(unit: UnitOfWork): Promise<{ deleted: number; emptied: number }> {
  const { trx, at } = unit;
  const today = dayInRome(at);
  const deleted = await deleteUnconfirmedApplications(trx, today);
  for (const application of await lockOpenPastRetention(trx, today)) {
    await recordApplicationMove(unit, { application, to: "lapsed", by: "system", request: { move: "lapse" } });
  }
  const emptied = await setApplicationsAnonymised(trx, { today, at });
  if (deleted + emptied > 0)
    unit.register({ actor: SYSTEM, deed: "application.forget", noun: "application", details: { deleted, emptied } });
  return { deleted, emptied };
}
