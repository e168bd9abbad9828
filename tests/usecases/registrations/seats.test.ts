import { sql } from "kysely";
import { expect, test } from "vitest";
import { addRegistration } from "~/usecases/registrations/addRegistration";
import type { WriteDb } from "~db/client";
import { findEvent, lockEvent } from "~db/queries/registrations/events";
import { countAhead, countRegistrations } from "~db/queries/registrations/registrations";
import { registrationsWorld } from "../../support/registrations";

const { db, context, member, stranger, aLab, ask, confirm, cancel, lettersTo } = await registrationsWorld({
  places: 2,
});

test("a seat is asked for, confirmed by its button and then taken; confirming again changes nothing", async () => {
  const lab = await aLab();
  const one = await ask(lab);
  expect(one.state).toBe("to_confirm");
  expect(await findEvent(db, lab)).toMatchObject({ places: 2, taken: 0 });
  expect((await lettersTo(one.email))[0]?.body).toMatch(/\/iscrizione\/[\w-]{43}\/conferma/);
  expect(await confirm(one.id)).toEqual({ ok: true, state: "registered" });
  expect(await confirm(one.id)).toEqual({ ok: true, state: "registered" });
  expect(await findEvent(db, lab)).toMatchObject({ places: 2, taken: 1, waiting: 0 });
  expect((await lettersTo(one.email)).map(({ kind }) => kind)).toEqual([
    "registration_confirm",
    "registration_registered",
  ]);
});

test("twenty people confirm at once for the last two seats: two have them, the others wait in one order", async () => {
  const lab = await aLab();
  const asked = [];
  for (let n = 0; n < 20; n += 1) asked.push(await ask(lab));
  const results = await Promise.all(asked.map(({ id }) => confirm(id)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await countRegistrations(db, lab)).toMatchObject({ registered: 2, waiting: 18 });
  const waiting = await db
    .selectFrom("registrations")
    .select(["id", "postingId", "confirmedAt"])
    .where("postingId", "=", lab)
    .where("state", "=", "waiting")
    .execute();
  const ahead = await Promise.all(waiting.map((row) => countAhead(db, row)));
  expect(ahead.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, n) => n));
});

test("two transactions of their own write a seat into the table at once: the database itself refuses the second", async () => {
  const lab = await aLab({ places: 1 });
  const write = (name: string) =>
    db.transaction().execute(async (trx) => {
      await sql`insert into registrations (posting_id, origin, state, name, phone, token_hash, confirmed_at) values (${lab}, 'member', 'registered', ${name}, '0583', ${name}, now())`.execute(
        trx,
      );
      await sql`select pg_sleep(0.05)`.execute(trx);
    });
  const results = await Promise.allSettled([write("prima"), write("seconda")]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await findEvent(db, lab)).toMatchObject({ taken: 1 });
});

/** How many of this database's own transactions wait for another's lock. */
async function someoneWaits(trx: WriteDb): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    trx,
  );
  return rows[0]?.n ?? 0;
}

test("while one transaction takes the last seat the other waits for it to end, and then is on the list", async () => {
  const lab = await aLab({ places: 1 });
  const second = await ask(lab);
  const order: string[] = [];
  const { confirming } = await db.transaction().execute(async (trx) => {
    await lockEvent(trx, lab);
    await sql`insert into registrations (posting_id, origin, state, name, phone, token_hash, confirmed_at) values (${lab}, 'member', 'registered', 'Prima', '0583', 'prima-al-posto', now())`.execute(
      trx,
    );
    const begun = confirm(second.id).finally(() => order.push("second"));
    for (let tries = 0; tries < 500 && (await someoneWaits(trx)) === 0; tries += 1)
      await sql`select pg_sleep(0.01)`.execute(trx);
    order.push("first");
    return { confirming: begun };
  });
  expect(await confirming).toEqual({ ok: true, state: "waiting" });
  expect(order).toEqual(["first", "second"]);
});

test("a seat given up goes to who waits longest, who is told and may give it up too", async () => {
  const lab = await aLab({ places: 1 });
  const [first, second, third] = [await ask(lab), await ask(lab), await ask(lab)];
  for (const { id } of [first, second, third]) await confirm(id);
  expect(await countAhead(db, { ...third, confirmedAt: new Date() })).toBe(1);
  expect(await cancel(first.id)).toEqual({ ok: true, state: "cancelled" });
  expect(await cancel(first.id)).toEqual({ ok: true, state: "cancelled" });
  const states = async () =>
    (
      await db
        .selectFrom("registrations")
        .select("state")
        .where("postingId", "=", lab)
        .orderBy("createdAt")
        .orderBy("name")
        .execute()
    ).map(({ state }) => state);
  expect(await states()).toEqual(["cancelled", "registered", "waiting"]);
  const letters = await lettersTo(second.email);
  expect(letters.at(-1)).toMatchObject({ kind: "registration_promoted" });
  expect(letters.at(-1)?.body).toMatch(/\/iscrizione\/[\w-]{43}$/m);
  await cancel(second.id);
  expect(await states()).toEqual(["cancelled", "cancelled", "registered"]);
});

test("many give up and many confirm at once: never more seats than there are, and no seat empty while somebody waits", async () => {
  const lab = await aLab({ places: 3 });
  const asked = [];
  for (let n = 0; n < 12; n += 1) asked.push(await ask(lab));
  for (const { id } of asked.slice(0, 6)) await confirm(id);
  await Promise.all([...asked.slice(0, 3).map(({ id }) => cancel(id)), ...asked.slice(6).map(({ id }) => confirm(id))]);
  expect(await countRegistrations(db, lab)).toMatchObject({ registered: 3, waiting: 6, cancelled: 3 });
});

test("the organisation writes in who calls, at the end of the list when it is full; another organisation cannot", async () => {
  const lab = await aLab({ places: 1 });
  const walkIn = {
    postingId: lab,
    by: "member" as const,
    name: "Alla Porta",
    contact: null,
    note: null,
    submissionKey: null,
  };
  expect(await addRegistration(context, stranger, walkIn)).toEqual({ ok: false, refusal: "not_found" });
  expect(await addRegistration(context, member, walkIn)).toEqual({ ok: true, state: "registered" });
  expect(
    await addRegistration(context, member, {
      ...walkIn,
      name: "Seconda",
      contact: { email: null, phone: "+390583000111" },
    }),
  ).toEqual({ ok: true, state: "waiting" });
  expect(
    await addRegistration(context, member, {
      ...walkIn,
      name: "Seconda",
      contact: { email: null, phone: "0583 000111" },
    }),
  ).toEqual({ ok: false, refusal: "already_known" });
});

test("every write left one line in the register, without names or addresses", async () => {
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "details"])
    .where("noun", "=", "registration")
    .execute();
  for (const deed of [
    "registration.ask",
    "registration.confirm",
    "registration.cancel",
    "registration.promote",
    "registration.add",
  ])
    expect(lines.map((line) => line.deed)).toContain(deed);
  expect(JSON.stringify(lines)).not.toMatch(/Persona|@|0583/);
});
