import { SYSTEM } from "~/domain/access/actor";
import {
  deleteUnconfirmedRegistrations,
  setRegistrationsAnonymised,
} from "~db/queries/registrations/registrationLists";
import type { UnitOfWork } from "../guarded";

/** Throws away what was never confirmed, and empties of the person what is a year old. */
export async function anonymiseRegistrations({
  trx,
  at,
  register,
}: UnitOfWork): Promise<{ deleted: number; emptied: number }> {
  const deleted = await deleteUnconfirmedRegistrations(trx, at);
  const emptied = await setRegistrationsAnonymised(trx, at);
  if (deleted + emptied > 0)
    register({ actor: SYSTEM, deed: "registration.forget", noun: "registration", details: { deleted, emptied } });
  return { deleted, emptied };
}
