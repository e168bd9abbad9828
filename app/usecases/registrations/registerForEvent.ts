import { randomUUID } from "node:crypto";
import { actorRole, type Actor } from "~/domain/access/actor";
import type { Contact } from "~/domain/forms/contact";
import { RegistrationId, type PostingId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { isOpenToPublic } from "~/domain/registrations/events";
import { personKey } from "~/domain/registrations/personKey";
import { seatFor } from "~/domain/registrations/seats";
import type { Locale } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { registrationToken } from "./registrationToken";
import { idempotencyKey } from "../idempotencyKey";
import { sendRegistrationLetter } from "./sendRegistrationLetter";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
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

/**
 * Somebody asks for a seat, without account. The seat, or the place in the list, is theirs once they confirm: by the
 * button a mail leads to, or on the phone with desk or organisation; at once for a signed-in job-seeker.
 * The same form sent again leads to the same page. A visitor with a seat already gets their link again, and the page says no more than that.
 */
export function registerForEvent(
  context: Context,
  actor: Actor,
  form: SeatRequest,
): Promise<Result<{ token: string; isRepeated: boolean }>> {
  const at = context.now();
  const request = { ...form, submissionKey: idempotencyKey(form) };
  return inTransaction<Result<{ token: string; isRepeated: boolean }>>(context, async (trx) => {
    const event = await lockEvent(trx, request.postingId);
    if (!event) return refuse("not_found");
    const before = request.submissionKey ? await findRegistrationBySubmission(trx, request.submissionKey) : undefined;
    if (before?.postingId === event.id)
      return done({ token: registrationToken(context.secretKey, before.id).token, isRepeated: true });
    if (!isOpenToPublic(event, at)) return refuse("closed");
    const id = await insertSeatRequest(trx, { event, request, actor, context, at });
    if (!id) return resendLink(trx, context, event, request);
    await insertAudit(trx, {
      at,
      actor,
      deed: "registration.ask",
      noun: "registration",
      recordId: id,
      details: { by: actorRole(actor) },
    });
    return done({ token: registrationToken(context.secretKey, id).token, isRepeated: false });
  });
}

interface Writing {
  event: EventRecord;
  request: SeatRequest;
  actor: Actor;
  context: Context;
  at: Date;
}

async function insertSeatRequest(
  trx: WriteDb,
  { event, request, actor, context, at }: Writing,
): Promise<RegistrationId | undefined> {
  const { name, contact, note, submissionKey, locale } = request;
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
    await sendRegistrationLetter(trx, context, {
      registration: { id, name, email: contact.email, locale },
      event,
      letter,
      at,
    });
  return written;
}

async function resendLink(
  trx: WriteDb,
  context: Context,
  event: EventRecord,
  { name, contact }: SeatRequest,
): Promise<Result<{ token: string; isRepeated: boolean }>> {
  const key = personKey(name, contact);
  const same = key === null ? undefined : await lockSamePerson(trx, { postingId: event.id, sameKey: key });
  const at = context.now();
  // One letter an hour: the form cannot be used to fill somebody's mailbox.
  if (same?.email)
    await sendRegistrationLetter(trx, context, {
      registration: same,
      event,
      letter: same.state === "to_confirm" ? "confirm" : "again",
      at,
      onceKey: `registration_again:${same.id}:${at.toISOString().slice(0, 13)}`,
    });
  return refuse("already_known");
}
