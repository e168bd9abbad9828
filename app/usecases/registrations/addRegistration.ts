import { randomUUID } from "node:crypto";
import type { SignedIn } from "~/domain/access/actor";
import type { Contact } from "~/domain/applications/forms";
import { RegistrationId, type PostingId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { isOpenToStaff } from "~/domain/registrations/events";
import { personKey } from "~/domain/registrations/personKey";
import { seatFor } from "~/domain/registrations/seats";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { registrationToken } from "./registrationToken";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import { lockEvent } from "~db/queries/registrations/events";
import { insertRegistration } from "~db/queries/registrations/registrations";

export interface NewRegistrant {
  postingId: PostingId;
  by: "member" | "operator";
  name: string;
  contact: Contact | null;
  note: string | null;
  submissionKey: string | null;
}

/** Desk or organisation writes somebody in: on the phone, or at the door. Confirmed at once; when no seat is free, at the end of the list. */
export function addRegistration(
  context: Context,
  actor: SignedIn,
  added: NewRegistrant,
): Promise<Result<{ state: "registered" | "waiting" }>> {
  const { postingId, by, name, note, submissionKey } = added;
  const contact = added.contact ?? { email: null, phone: null };
  return guarded(context, actor, {
    permission: "registration.write",
    lock: (trx) => lockEvent(trx, postingId),
    work: async (unit, event) => {
      if (!isOpenToStaff(event)) return refuse("wrong_state");
      const { trx, at } = unit;
      const state = seatFor(event);
      const id = RegistrationId.parse(randomUUID());
      const written = await insertRegistration(trx, {
        id,
        postingId,
        personId: null,
        origin: by,
        state,
        name,
        ...contact,
        note,
        locale: "it",
        submissionKey,
        tokenHash: registrationToken(context.secretKey, id).tokenHash,
        sameKey: personKey(name, contact),
        confirmedAt: at,
        confirmedBy: actor.userId,
        createdAt: at,
      });
      if (!written) return refuse("already_known");
      if (event.beginsAt && event.beginsAt > at)
        await sendRegistrationLetter(unit, {
          registration: { id, name, email: contact.email, locale: "it" },
          event,
          letter: state,
        });
      unit.register({ deed: "registration.add", noun: "registration", recordId: id, details: { to: state } });
      return done({ state });
    },
  });
}
