import { expect, test } from "vitest";
import { APPLICATION_MOVES, APPLICATION_STATES } from "~/domain/applications/moves";
import { CRISIS_MOVES } from "~/domain/crises/moves";
import { CRISIS_STAGES } from "~/domain/crises/stages";
import { decide, endStates, needsReason, openMoves, type Life } from "~/domain/lifecycle";
import { ORGANISATION_VERDICTS } from "~/domain/organisations/verdicts";
import { pauseFacts, POSTING_MOVES, POSTING_STATES } from "~/domain/postings/moves";
import { REGISTRATION_MOVES, REGISTRATION_STATES } from "~/domain/registrations/moves";

const LIVES: [string, Life<string, string, string>, readonly string[]][] = [
  ["applications", APPLICATION_MOVES, APPLICATION_STATES],
  ["registrations", REGISTRATION_MOVES, REGISTRATION_STATES],
  ["postings", POSTING_MOVES, POSTING_STATES],
  ["organisations", ORGANISATION_VERDICTS, ["pending", "verified", "refused"]],
  ["crises", CRISIS_MOVES, CRISIS_STAGES],
];
const EVERYTHING = { reason: true, outcome: true, held: true, free: true };

test.each(LIVES)(
  "in the life of %s every open move can be made, every other is refused in words",
  (_, life, states) => {
    const actors = [...new Set(Object.values(life).flatMap(({ by }) => by))];
    for (const state of states)
      for (const by of actors) {
        const open = openMoves(life, { state, by, has: EVERYTHING });
        for (const move of Object.keys(life)) {
          const decided = decide(life, { state, move, by, has: EVERYTHING });
          expect({ state, by, move, ok: decided.ok }).toEqual({ state, by, move, ok: open.includes(move) });
          if (decided.ok) expect(states).toContain(decided.to);
          if (open.includes(move) && needsReason(life, move))
            expect(decide(life, { state, move, by })).toMatchObject({ ok: false, refusal: "reason_needed" });
        }
      }
  },
);

test("a move made again is already done, a move of another is not found", () => {
  expect(decide(APPLICATION_MOVES, { state: "sent", move: "send", by: "seeker" })).toMatchObject({
    refusal: "already_done",
  });
  expect(decide(APPLICATION_MOVES, { state: "sent", move: "hire", by: "seeker" })).toMatchObject({
    refusal: "not_found",
  });
  expect(decide(APPLICATION_MOVES, { state: "hired", move: "withdraw", by: "seeker" })).toMatchObject({
    refusal: "wrong_state",
  });
});

test("what the desk holds its organisation only asks back; the desk itself resumes it", () => {
  const open = (by: "member" | "operator", held: boolean) =>
    openMoves(POSTING_MOVES, { state: "paused", by, has: pauseFacts(by, held) });
  expect([open("member", true).includes("resume"), open("member", true).includes("ask_back")]).toEqual([false, true]);
  expect([open("member", false).includes("resume"), open("member", false).includes("ask_back")]).toEqual([true, false]);
  expect(open("operator", true)).toContain("resume");
  expect(
    decide(POSTING_MOVES, { state: "paused", move: "resume", by: "member", has: pauseFacts("member", true) }),
  ).toMatchObject({ refusal: "held_by_desk" });
});

test("an application ends where nothing follows", () => {
  expect(endStates(APPLICATION_MOVES, APPLICATION_STATES)).toEqual([
    "hired",
    "declined",
    "not_selected",
    "withdrawn",
    "lapsed",
    "superseded",
  ]);
});
