import { randomUUID } from "node:crypto";
import { actorRole, type Actor } from "~/domain/access/actor";
import type { Contact } from "~/domain/applications/forms";
import { RegistrationId, type PostingId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { isOpenToPublic } from "~/domain/registrations/events";
import { personKey } from "~/domain/registrations/personKey";
import { seatFor } from "~/domain/registrations/seats";
import type { Locale } from "~/text/words";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { registrationToken } from "./registrationToken";
import { idempotencyKey } from "../idempotencyKey";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import { lockEvent, type EventRecord } from "~db/queries/registrations/events";
import {
  findRegistrationBySubmission,
  insertRegistration,
  lockSamePerson,
} from "~db/queries/registrations/registrations";

export interface SeatRequest {
  postingId: PostingId;
  name: string;
  contact: Contact;
  note: string | null;
  submissionKey: string | null;
  locale: Locale;
}

/** The new registration, or none: the same person has one already, and was sent its link again. */
type Asked = { id: RegistrationId | null };

/**
 * Somebody asks for a seat, without account. The seat, or the place in the list, is theirs once they confirm: by the
 * button a mail leads to, or on the phone with desk or organisation; at once for a signed-in job-seeker.
 * The same form sent again leads to the same page. A visitor with a seat already gets their link again, and the page says no more than that.
 */
export async function registerForEvent(
  context: Context,
  actor: Actor,
  form: SeatRequest,
): Promise<Result<{ token: string }>> {
  const request = { ...form, submissionKey: idempotencyKey(form) };
  const asked = await guarded<Actor, Asked, EventRecord>(context, actor, {
    lock: (trx) => lockEvent(trx, request.postingId),
    work: async (unit, event) => {
      const before = request.submissionKey
        ? await findRegistrationBySubmission(unit.trx, request.submissionKey)
        : undefined;
      if (before?.postingId === event.id) return unit.alreadyDone({ id: before.id });
      if (!isOpenToPublic(event, unit.at)) return refuse("closed");
      const id = await insertSeatRequest(unit, event, request);
      if (!id) return (await resendLink(unit, event, request)) ? done({ id: null }) : unit.alreadyDone({ id: null });
      unit.register({
        deed: "registration.ask",
        noun: "registration",
        recordId: id,
        details: { by: actorRole(actor) },
      });
      return done({ id });
    },
  });
  if (!asked.ok) return asked;
  // Said only here: a refusal inside would have undone the letter with the link.
  if (asked.id === null) return refuse("already_known");
  // Made here: answers of forms are stored, and whoever reads the database must find no token.
  return done({ token: registrationToken(context.secretKey, asked.id).token });
}

async function insertSeatRequest(
  unit: UnitOfWork,
  event: EventRecord,
  { name, contact, note, submissionKey, locale }: SeatRequest,
): Promise<RegistrationId | undefined> {
  const { trx, context, actor, at } = unit;
  const id = RegistrationId.parse(randomUUID());
  const state = actor.personId ? seatFor(event) : "to_confirm";
  const written = await insertRegistration(trx, {
    id,
    postingId: event.id,
    personId: actor.personId,
    origin: "self",
    state,
    name,
    ...contact,
    note,
    locale,
    submissionKey,
    tokenHash: registrationToken(context.secretKey, id).tokenHash,
    sameKey: personKey(name, contact),
    confirmedAt: actor.personId ? at : null,
    createdAt: at,
  });
  const letter = state === "to_confirm" ? "confirm" : state;
  if (written)
    await sendRegistrationLetter(unit, { registration: { id, name, email: contact.email, locale }, event, letter });
  return written;
}

/** False when no letter left: there is no address, or one left within the hour. */
async function resendLink(unit: UnitOfWork, event: EventRecord, { name, contact }: SeatRequest): Promise<boolean> {
  const key = personKey(name, contact);
  const same = key === null ? undefined : await lockSamePerson(unit.trx, { postingId: event.id, sameKey: key });
  if (!same) return false;
  // One letter an hour: the form cannot be used to fill somebody's mailbox.
  const sent = await sendRegistrationLetter(unit, {
    registration: same,
    event,
    letter: same.state === "to_confirm" ? "confirm" : "again",
    onceKey: `registration_again:${same.id}:${unit.at.toISOString().slice(0, 13)}`,
  });
  if (sent) unit.register({ deed: "registration.resend_link", noun: "registration", recordId: same.id });
  return sent;
}
