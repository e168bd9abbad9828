import { SYSTEM } from "~/domain/access/actor";
import { dayInRome } from "~/domain/forms/days";
import { inTransaction, type Context } from "../context";
import { recordApplicationMove } from "./recordApplicationMove";
import {
  deleteOldApplicationLetters,
  deleteUnconfirmedApplications,
  setApplicationsAnonymised,
  lockOpenPastRetention,
} from "~db/queries/applications/applicationRetention";
import { insertAudit } from "~db/queries/audit/audit";

/**
 * Throws away applications never confirmed and empties of the person those whose time is over, as their pages promise
 * (Reg. (UE) 2016/679 art. 5 par. 1 lett. e). What still stood open a year after its advert closed lapses first, with no letter.
 */
export function anonymiseApplications(context: Context): Promise<{ deleted: number; emptied: number }> {
  const at = context.now();
  const today = dayInRome(at);
  return inTransaction(context, async (trx) => {
    const deleted = await deleteUnconfirmedApplications(trx, today);
    for (const application of await lockOpenPastRetention(trx, today)) {
      await recordApplicationMove(trx, {
        application,
        to: "lapsed",
        mover: { actor: SYSTEM, side: "system" },
        request: { move: "lapse" },
        at,
      });
    }
    const emptied = await setApplicationsAnonymised(trx, { today, at });
    await deleteOldApplicationLetters(trx, at);
    if (deleted + emptied > 0)
      await insertAudit(trx, {
        at,
        actor: SYSTEM,
        deed: "application.forget",
        noun: "application",
        details: { deleted, emptied },
      });
    return { deleted, emptied };
  });
}
