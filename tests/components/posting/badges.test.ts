import { describe, expect, it } from "vitest";
import { badgesOf } from "~/components/posting/badges";
import { cardFacts } from "~/components/posting/facts";
import { wordsFor } from "~/text/words";
import { NOW, WAREHOUSE } from "../gallery/sample";

const italian = { locale: "it" as const, words: wordsFor("it") };
const keys = (change: Partial<typeof WAREHOUSE>) => badgesOf({ ...WAREHOUSE, ...change }, { ...italian, now: NOW }).map(({ key }) => key);

describe("badges of a card", () => {
  it("are at most three, urgency first", () => {
    expect(keys({ startsOn: "2026-11-24" })).toEqual(["closes", "experience", "starts"]);
  });

  it("say nothing of an end that is far or already past", () => {
    expect(keys({ closesOn: "2026-12-24" })).not.toContain("closes");
    expect(keys({ closesOn: "2026-11-22" })).not.toContain("closes");
  });

  it("never promise a start to an advert without a date", () => {
    expect(keys({ startsOn: null })).not.toContain("starts");
  });
});

describe("facts of a card", () => {
  const facts = (change: Partial<typeof WAREHOUSE>) => cardFacts({ ...WAREHOUSE, ...change }, italian).map(({ label, value, note }) => [label, value.replaceAll("\u00a0", " "), note]);

  it("stand in a fixed order, each with one quiet line", () => {
    expect(facts({})).toEqual([
      ["Paga", "1.520–1.700 €", "lordi al mese, per 13 mensilità"],
      ["Contratto", "Un anno", "Tempo determinato"],
      ["Orario", "Tempo pieno, 40 ore", "due turni, 6–14 e 14–22"],
    ]);
  });

  it("call an internship's pay by its name and give a lab its moment and seats", () => {
    expect(facts({ kind: "internship" })[0]?.[0]).toBe("Rimborso");
    const lab = facts({ kind: "lab", payMinCents: null, payMaxCents: null, contract: null, workingTime: null, beginsAt: "2026-11-24T10:00:00+01:00", endsAt: "2026-11-24T11:30:00+01:00" });
    expect(lab).toEqual([["Paga", "Gratuito", null], ["Quando", "Martedì 24 novembre", "10:00–11:30"], ["Posti", "3", null]]);
  });
});
