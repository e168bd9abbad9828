import type { PostingFields } from "~/domain/postings/fields";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { WriteDb } from "~db/client";
import { listSessions } from "~db/queries/registrations/events";
import { insertPosting } from "~db/queries/postings/postingFields";
import { setPostingState } from "~db/queries/postings/postingMoves";
import { EVENTS, SEATS, type DemoEvent } from "~db/seed/demo/events";
import { indexPosting } from "~search/indexPosting";
import type { DemoUsers } from "./accounts";
import { dayFrom, daysFrom, momentOn, workingDays } from "./calendar";
import type { DemoOrganisation } from "./organisations";
import type { MadePerson } from "./people";
import type { MadePosting } from "./postings";
import { fillSeats } from "./seats";

interface Parts {
  organisations: readonly DemoOrganisation[];
  people: readonly MadePerson[];
  /** By the organisation's own id of the advert. */
  postings: ReadonlyMap<string, MadePosting>;
  accounts: DemoUsers;
  now: Date;
  secretKey: Buffer;
}

/** Events past, on several days and called off, and who registered for which: seats free, nearly gone, gone with people waiting. */
export async function fillEvents(trx: WriteDb, parts: Parts): Promise<void> {
  const made = new Map(parts.postings);
  for (const event of EVENTS) made.set(event.code, await insertEvent(trx, event, parts));
  for (const [at, seats] of SEATS.entries()) {
    const posting = made.get(seats.posting);
    if (!posting) throw new Error(`There is no event ${seats.posting} in the demonstration.`);
    await fillSeats(trx, { ...parts, seats, posting, at });
  }
  for (const { code, calledOff } of EVENTS) if (calledOff) await callOff(trx, made.get(code), parts.now);
}

async function insertEvent(
  trx: WriteDb,
  event: DemoEvent,
  { organisations, accounts, now }: Parts,
): Promise<MadePosting> {
  const organisation = organisations.find(({ vat }) => vat === event.vat);
  if (!organisation) throw new Error(`Nobody in the demonstration has the VAT number ${event.vat}.`);
  const days = workingDays(
    event.sessions.map(([inDays]) => dayFrom(now, inDays)),
    dayFrom(now, 0),
  );
  const sessions = event.sessions.map(([, from, to], at) => ({
    beginsAt: momentOn(days[at] ?? "", from),
    endsAt: momentOn(days[at] ?? "", to),
  }));
  const { code, kind, title, description, comune, address, places, joining = "here" } = event;
  const fields: PostingFields = {
    ...emptyPosting(kind),
    title,
    description,
    comune,
    address,
    places,
    costCents: 0,
    joining,
    reachableWithoutCar: true,
    closesOn: dayFrom(now, event.closesInDays),
    beginsAt: sessions[0]?.beginsAt ?? null,
    endsAt: sessions.at(-1)?.endsAt ?? null,
    sessions: sessions.length > 1 ? sessions : [],
  };
  const posting = await insertPosting(trx, {
    organisationId: organisation.id,
    externalId: code,
    createdBy: null,
    demo: true,
    fields,
  });
  const submittedAt = daysFrom(now, Math.min(-25, event.closesInDays - 15));
  await trx
    .updateTable("postings")
    .set({ createdAt: daysFrom(submittedAt, -0.1) })
    .where("id", "=", posting.id)
    .execute();
  await setPostingState(trx, {
    id: posting.id,
    move: "submit",
    from: "draft",
    to: "in_review",
    at: submittedAt,
    byUser: null,
    byRole: "member",
  });
  await setPostingState(trx, {
    id: posting.id,
    move: "approve",
    from: "in_review",
    to: "published",
    at: daysFrom(submittedAt, 0.2),
    byUser: accounts.operator,
    byRole: "operator",
  });
  if (event.closesInDays < 0)
    await setPostingState(trx, {
      id: posting.id,
      move: "expire",
      from: "published",
      to: "closed",
      at: daysFrom(now, event.closesInDays + 1),
      byUser: null,
      byRole: "system",
      outcome: "expired",
    });
  await indexPosting(trx, posting.id);
  if (sessions.length > 1 && (await listSessions(trx, { id: posting.id, beginsAt: null, endsAt: null })).length === 0)
    throw new Error(`The sessions of ${code} were not written.`);
  return posting;
}

/** As the organisation's own closing leaves it: nobody has a seat any more. */
async function callOff(trx: WriteDb, posting: MadePosting | undefined, now: Date): Promise<void> {
  if (!posting) return;
  const at = daysFrom(now, -1);
  await setPostingState(trx, {
    id: posting.id,
    move: "close",
    from: "published",
    to: "closed",
    at,
    byUser: null,
    byRole: "member",
    outcome: "withdrawn",
  });
  await trx
    .updateTable("registrations")
    .set({ state: "cancelled", cancelledAt: at, cancelledByRole: "member" })
    .where("postingId", "=", posting.id)
    .where("state", "<>", "cancelled")
    .execute();
  await indexPosting(trx, posting.id);
}
