import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ReadPurpose } from "~/domain/audit/events";
import type { Context } from "../context";
import type { EventRecord } from "~db/queries/registrations/events";
import {
  countUnconfirmedRegistrations,
  listRegistrationsForOrganisation,
  listRegistrationsForStaff,
  type RegistrationRow,
} from "~db/queries/registrations/registrationLists";

export interface RegistrationReader {
  side: "member" | "operator";
  event: EventRecord;
  /** Why, for the register: "registration", "attendance", "export". */
  purpose: ReadPurpose;
}

/**
 * Who registered for an event, as the desk or its organisation may see it. What the desk reads is written in the register.
 * Addresses not yet confirmed are for the desk alone; the organisation sees how many there are.
 */
export async function loadRegistrations(
  context: Context,
  actor: SignedIn,
  { side, event, purpose }: RegistrationReader,
): Promise<{ rows: RegistrationRow[]; unconfirmed: number }> {
  if (!can(actor, "registration.write", event)) return { rows: [], unconfirmed: 0 };
  if (side === "operator")
    return {
      rows: await listRegistrationsForStaff(context.db, event.id, { actor, at: context.now(), purpose }),
      unconfirmed: 0,
    };
  const [rows, unconfirmed] = await Promise.all([
    listRegistrationsForOrganisation(context.db, event.id),
    countUnconfirmedRegistrations(context.db, event.id),
  ]);
  return { rows, unconfirmed };
}
