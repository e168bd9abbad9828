import { linkHolder, VISITOR } from "~/domain/access/actor";
import type { PostingId, RegistrationId } from "~/domain/ids";
import type { ClosingOutcome } from "~/domain/postings/moves";
import { LOCALES, type Locale } from "~/text/words";
import { movePosting } from "~/usecases/postings/movePosting";
import { moveRegistration } from "~/usecases/registrations/moveRegistration";
import { registerForEvent } from "~/usecases/registrations/registerForEvent";
import { rescheduleEvent } from "~/usecases/registrations/rescheduleEvent";
import { sendRegistrationReminder } from "~/usecases/registrations/sendRegistrationReminder";
import { hashToken } from "~/usecases/tokens";
import { findRegistrationByToken } from "~db/queries/registrations/registrations";
import { accepted, READER, type LetterWorld } from "./world";

/** Days from now when the labs begin. */
const BEGINS = 20;

/** Every letter about seats at events, from the first request to the day it is called off. */
export async function makeRegistrationLetters(world: LetterWorld): Promise<void> {
  for (const locale of LOCALES) {
    await passSeatOn(world, locale);
    await closeList(world, locale);
    await callOff(world, locale);
  }
}

function aLab(world: LetterWorld): Promise<PostingId> {
  const begins = world.later(BEGINS).now();
  return world.posting({
    kind: "lab",
    places: 1,
    contract: null,
    address: "Via Salita 3",
    beginsAt: begins.toISOString(),
    endsAt: new Date(begins.getTime() + 7_200_000).toISOString(),
  });
}

async function request(world: LetterWorld, postingId: PostingId, who: string, locale: Locale) {
  const contact = { email: world.address(who, locale), phone: null };
  const form = { postingId, name: READER, contact, note: null, submissionKey: null, locale };
  return registerForEvent(world.context, VISITOR, form);
}

/** Asks for a seat and, unless it stays open, confirms: the second to confirm waits. */
async function join(
  world: LetterWorld,
  posting: PostingId,
  { who, locale, confirmed = true }: { who: string; locale: Locale; confirmed?: boolean },
): Promise<RegistrationId> {
  const { token } = accepted(await request(world, posting, who, locale));
  const registration = await findRegistrationByToken(world.db, hashToken(token));
  if (!registration) throw new Error("The registration has no page.");
  const { id } = registration;
  const holder = linkHolder("registration", id);
  if (confirmed) accepted(await moveRegistration(world.context, holder, { id, move: "confirm", by: "holder" }));
  return id;
}

/** Who has a seat asks again, then gives it up; who waited gets it, and the desk cancels that one. */
async function passSeatOn(world: LetterWorld, locale: Locale): Promise<void> {
  const lab = await aLab(world);
  const first = await join(world, lab, { who: "prima", locale });
  const second = await join(world, lab, { who: "seconda", locale });
  await request(world, lab, "prima", locale);
  await request(world, lab, "non-conferma", locale);
  const cancel = { move: "cancel" as const, by: "holder" as const };
  accepted(await moveRegistration(world.context, linkHolder("registration", first), { id: first, ...cancel }));
  accepted(await moveRegistration(world.context, world.operator, { id: second, ...cancel, by: "operator" }));
}

/** The date moves, the reminder leaves, then the list closes on who has a seat, who waits and who never confirmed. */
async function closeList(world: LetterWorld, locale: Locale): Promise<void> {
  const postingId = await aLab(world);
  const seated = await join(world, postingId, { who: "seduta", locale });
  await join(world, postingId, { who: "in-lista", locale });
  await join(world, postingId, { who: "sospesa", locale, confirmed: false });
  const { beginsAt } = await world.db
    .selectFrom("postings")
    .select("beginsAt")
    .where("id", "=", postingId)
    .executeTakeFirstOrThrow();
  if (!beginsAt) throw new Error("The lab has no date.");
  const to = { beginsAt: world.later(BEGINS + 1).now(), endsAt: null };
  accepted(await rescheduleEvent(world.context, world.operator, { postingId, was: beginsAt, to }));
  await world.onDay(BEGINS - 1, (unit) => sendRegistrationReminder(unit, { id: seated, postingId }));
  await close(world, postingId, "filled_here");
}

async function callOff(world: LetterWorld, locale: Locale): Promise<void> {
  const lab = await aLab(world);
  await join(world, lab, { who: "annullata", locale });
  await close(world, lab, "withdrawn");
}

async function close({ context, member }: LetterWorld, id: PostingId, outcome: ClosingOutcome): Promise<void> {
  accepted(await movePosting(context, member, { id, move: "close", by: "member", outcome }));
}
