import { randomUUID } from "node:crypto";
import { RegistrationId } from "~/domain/ids";
import type { RegistrationState } from "~/domain/registrations/moves";
import { personKey } from "~/domain/registrations/personKey";
import { registrationToken } from "~/usecases/registrations/registrationToken";
import type { WriteDb } from "~db/client";
import { findEvent, listSessions } from "~db/queries/registrations/events";
import { insertRegistration, setRegistrationState } from "~db/queries/registrations/registrations";
import { setAttendances } from "~db/queries/registrations/registrationLists";
import type { DemoSeats } from "~db/seed/demo/events";
import { drawFrom } from "~db/seed/demo/draw";
import type { DemoUsers } from "./accounts";
import { daysFrom } from "./calendar";
import type { MadePerson } from "./people";
import type { MadePosting } from "./postings";

interface Parts {
  people: readonly MadePerson[];
  accounts: DemoUsers;
  now: Date;
  secretKey: Buffer;
  seats: DemoSeats;
  posting: MadePosting;
  /** Which of the events it is: each draws other people. */
  at: number;
}

const NOTES = [
  "Vengo in autobus, posso arrivare con dieci minuti di ritardo.",
  "Mi serve una sala senza gradini.",
  "Parlo poco italiano.",
];
/** People of the demonstration who are on the way to adverts stand first in the list; the others fill rooms. */
const FIRST = 20;

/** Who registered for one event, in the order they came, and who was there. */
export async function fillSeats(trx: WriteDb, parts: Parts): Promise<void> {
  const { seats, posting, now, accounts, at } = parts;
  const event = await findEvent(trx, posting.id);
  if (!event) throw new Error(`The event ${seats.posting} is gone.`);
  const has = seats.registered === "all" ? event.places : seats.registered;
  const states: RegistrationState[] = [
    ...Array.from({ length: seats.cancelled ?? 0 }, () => "cancelled" as const),
    ...Array.from({ length: has }, () => "registered" as const),
    ...Array.from({ length: seats.waiting ?? 0 }, () => "waiting" as const),
    ...Array.from({ length: seats.toConfirm ?? 0 }, () => "to_confirm" as const),
  ];
  const sat: RegistrationId[] = [];
  for (const [nth, state] of states.entries()) {
    const id = await register(trx, parts, { state, nth, of: states.length });
    if (state === "registered") sat.push(id);
  }
  const draw = drawFrom(7000 + at);
  for (const { beginsAt } of await listSessions(trx, event)) {
    if (beginsAt > now || seats.presentInTen === undefined) continue;
    const percent = seats.presentInTen * 10;
    await setAttendances(trx, {
      sessionAt: beginsAt,
      shown: sat,
      present: sat.filter(() => draw.chance(percent)),
      by: accounts.operator,
      at: daysFrom(beginsAt, 0.1),
    });
  }
}

async function register(
  trx: WriteDb,
  { people, now, secretKey, seats, posting, at }: Parts,
  { state, nth, of }: { state: RegistrationState; nth: number; of: number },
): Promise<RegistrationId> {
  const person = people[seats.withAccount && nth === 0 ? 0 : (FIRST + at * 17 + nth) % people.length];
  if (!person) throw new Error("The demonstration has no people.");
  const event = await findEvent(trx, posting.id);
  const last = event?.beginsAt && event.beginsAt < now ? daysFrom(event.beginsAt, -1) : now;
  const createdAt = daysFrom(last, -((of - nth) * 0.4 + 0.2));
  const id = RegistrationId.parse(randomUUID());
  const contact =
    person.email && nth % 5 !== 4
      ? { email: person.email, phone: null }
      : { email: null, phone: person.phone ?? "+390583000999" };
  const confirmed = state !== "to_confirm";
  // A third came through the desk, which knows them; the others wrote in by themselves.
  const hasAccount = nth % 3 === 0;
  await insertRegistration(trx, {
    id,
    postingId: posting.id,
    personId: hasAccount ? person.id : null,
    origin: hasAccount && nth % 2 === 0 ? "operator" : "self",
    state: state === "cancelled" ? "waiting" : state,
    name: person.name,
    ...contact,
    note: nth % 6 === 2 ? (NOTES[(nth + at) % NOTES.length] ?? null) : null,
    locale: "it",
    tokenHash: registrationToken(secretKey, id).tokenHash,
    submissionKey: `demo-${seats.posting}-${nth}`,
    sameKey: personKey(person.name, contact),
    confirmedAt: confirmed ? createdAt : null,
    demo: true,
    createdAt,
  });
  if (state === "cancelled")
    await setRegistrationState(trx, id, { state, at: daysFrom(createdAt, 0.3), by: "holder", byUser: null });
  return id;
}
