import { expect, test } from "vitest";
import { decide, openMoves } from "~/domain/lifecycle";
import { isPromoting, isOpenToPublic, isOpenToStaff, isOver, type EventFacts } from "~/domain/registrations/events";
import { REGISTRATION_MOVE_KEYS, REGISTRATION_MOVES, REGISTRATION_STATES } from "~/domain/registrations/moves";
import { personKey } from "~/domain/registrations/personKey";
import { freeSeats, seatFor, assignableSeats } from "~/domain/registrations/seats";

test("nobody who confirms overtakes those who wait, also when seats were added", () => {
  expect(seatFor({ places: 12, taken: 9, waiting: 0 })).toBe("registered");
  expect(seatFor({ places: 12, taken: 12, waiting: 0 })).toBe("waiting");
  expect(seatFor({ places: 14, taken: 12, waiting: 3 })).toBe("waiting");
  expect(assignableSeats({ places: 14, taken: 12, waiting: 3 })).toBe(2);
});

test("seats taken away never leave a number below zero", () => {
  expect(freeSeats({ places: 4, taken: 6, waiting: 1 })).toBe(0);
  expect(assignableSeats({ places: 4, taken: 6, waiting: 1 })).toBe(0);
});

test("a registration asked twice is already done; what is cancelled stays so; only the site promotes", () => {
  const life = REGISTRATION_MOVES;
  expect(decide(life, { state: "to_confirm", move: "confirm", by: "holder" })).toEqual({ ok: true, to: "registered" });
  expect(decide(life, { state: "to_confirm", move: "confirm", by: "holder", seat: false })).toEqual({
    ok: true,
    to: "waiting",
  });
  for (const state of ["registered", "waiting"] as const)
    expect(decide(life, { state, move: "confirm", by: "holder" })).toEqual({ ok: false, refusal: "already_done" });
  expect(decide(life, { state: "cancelled", move: "confirm", by: "operator" })).toEqual({
    ok: false,
    refusal: "wrong_state",
  });
  expect(decide(life, { state: "waiting", move: "promote", by: "member" })).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("from a cancelled registration nothing is open to anybody", () => {
  expect(openMoves(REGISTRATION_MOVES, { state: "cancelled", by: "holder" })).toEqual([]);
  for (const state of REGISTRATION_STATES)
    expect(
      openMoves(REGISTRATION_MOVES, { state, by: "holder" }).every(
        (move) => REGISTRATION_MOVE_KEYS.includes(move) && move !== "promote",
      ),
    ).toBe(true);
});

const NOW = new Date("2026-11-23T09:00:00Z");
const lab: EventFacts = {
  kind: "lab",
  joining: "here",
  state: "published",
  closingOutcome: null,
  beginsAt: new Date("2026-11-24T09:00:00Z"),
  endsAt: new Date("2026-11-24T11:00:00Z"),
};

test("closed for registrations an event still takes place; withdrawn it does not", () => {
  const closed = { ...lab, state: "closed", closingOutcome: "expired" } as const;
  expect([isOpenToPublic(closed, NOW), isOpenToStaff(closed), isPromoting(closed, NOW)]).toEqual([false, true, true]);
  const off = { ...closed, closingOutcome: "withdrawn" } as const;
  expect([isOpenToPublic(off, NOW), isOpenToStaff(off), isPromoting(off, NOW)]).toEqual([false, false, false]);
});

test("jobs, and events whose organiser keeps the list elsewhere, have no seats here", () => {
  expect(isOpenToPublic({ ...lab, kind: "job" }, NOW)).toBe(false);
  expect(isOpenToPublic({ ...lab, joining: "link" }, NOW)).toBe(false);
  expect(isOpenToPublic(lab, new Date("2026-11-24T09:00:01Z"))).toBe(false);
});

test("an event without an end is over a day after it began", () => {
  const open = { beginsAt: lab.beginsAt, endsAt: null };
  expect(isOver(open, new Date("2026-11-25T08:00:00Z"))).toBe(false);
  expect(isOver(open, new Date("2026-11-25T09:00:01Z"))).toBe(true);
});

test("the same person is known however the name is written; two of a family with one telephone are two", () => {
  const phone = { email: null, phone: "+39 0583 12 34 56" };
  expect(personKey("Maria Rossi", phone)).toBe(personKey("ROSSI, Maria", { email: null, phone: "0583123456" }));
  expect(personKey("Maria Rossi", phone)).not.toBe(personKey("Paolo Rossi", phone));
  expect(personKey("Maria Rossi", { email: null, phone: null })).toBeNull();
});
