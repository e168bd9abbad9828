import { describe, expect, it } from "vitest";
import { badgesOf } from "~/routes/site/parts/badges";
import { cardFacts } from "~/text/postings/facts";
import { wordsFor } from "~/text/words";
import { NOW, WAREHOUSE } from "../gallery/sample";

const italian = { locale: "it" as const, words: wordsFor("it") };
const keys = (change: Partial<typeof WAREHOUSE>) =>
  badgesOf({ ...WAREHOUSE, ...change }, { ...italian, now: NOW }).map(({ key }) => key);

describe("badges of a card", () => {
  it("are at most three, urgency first", () => {
    expect(keys({ startsOn: "2026-11-24" })).toEqual(["closes", "experience", "starts"]);
  });

  it("say nothing of an end that is far or already past", () => {
    expect(keys({ closesOn: "2026-12-24" })).not.toContain("closes");
    expect(keys({ closesOn: "2026-11-22" })).not.toContain("closes");
  });

  it("say that a call has closed as soon as its hour has passed", () => {
    const call = { kind: "call", closesOn: "2026-11-23" } as const;
    expect(keys({ ...call, closesTime: "23:30" })[0]).toBe("closes");
    expect(keys({ ...call, closesTime: "10:00" })[0]).toBe("closed");
  });

  it("never promise a start to an advert without a date", () => {
    expect(keys({ startsOn: null })).not.toContain("starts");
  });
});

describe("facts of a card", () => {
  const facts = (change: Partial<typeof WAREHOUSE>) =>
    cardFacts({ ...WAREHOUSE, ...change }, italian).map(({ label, value, note }) => [
      label,
      value.replaceAll("\u00a0", " "),
      note?.replaceAll("\u00a0", " ") ?? null,
    ]);

  it("stand in a fixed order, each with one quiet line", () => {
    expect(facts({})).toEqual([
      ["Paga", "1.520–1.700 €", "lordi al mese, per 13 mensilità"],
      ["Contratto", "Un anno", "Tempo determinato"],
      ["Orario", "Tempo pieno, 40 ore", "due turni, 6–14 e 14–22"],
    ]);
  });

  it("call an internship's pay by its name and give a lab its moment and seats", () => {
    expect(facts({ kind: "internship" })[0]?.[0]).toBe("Rimborso");
    const lab = facts({
      kind: "lab",
      payMinCents: null,
      payMaxCents: null,
      contract: null,
      workingTime: null,
      costCents: 0,
      beginsAt: "2026-11-24T10:00:00+01:00",
      endsAt: "2026-11-24T11:30:00+01:00",
    });
    expect(lab).toEqual([
      ["Costo", "Gratuito", null],
      ["Quando", "Martedì 24 novembre", "10:00–11:30"],
      ["Posti", "3", null],
    ]);
  });

  const none = { payMinCents: null, payMaxCents: null, contract: null, workingTime: null } as const;
  it("say a cost nobody wrote as not said, never as free", () => {
    for (const kind of ["course", "lab", "meeting"] as const)
      expect(facts({ ...none, kind, costCents: null })[0]).toEqual(["Costo", "Non indicato", null]);
  });

  it("of a course are what it costs, its first and last day, its hours and seats", () => {
    const course = facts({
      ...none,
      kind: "course",
      costCents: 12_000,
      totalHours: 40,
      dates: 10,
      places: 12,
      scheduleNote: null,
      beginsAt: "2026-11-24T18:00:00+01:00",
      endsAt: "2026-12-22T20:00:00+01:00",
    });
    expect(course).toEqual([
      ["Costo", "120 €", null],
      ["Quando", "Martedì 24 novembre", "10 date, fino a martedì 22 dicembre"],
      ["Durata", "40 ore", "12 posti"],
    ]);
    expect(
      facts({
        ...none,
        kind: "meeting",
        joining: "none",
        beginsAt: "2026-11-24T18:00:00+01:00",
        endsAt: "2026-11-24T19:30:00+01:00",
      }),
    ).toContainEqual(["Posti", "Ingresso libero", null]);
  });

  it("of a call are the money, the last day with its hour, and whose money it is", () => {
    const call = facts({
      ...none,
      kind: "call",
      amountMinCents: null,
      amountMaxCents: 500_000,
      amountTotalCents: 5_000_000,
      closesOn: "2027-01-15",
      closesTime: "13:00",
      fund: "Fondazione inventata",
    });
    expect(call).toEqual([
      ["Quanto", "Fino a 5.000 €", "a ciascuno, 50.000 € in tutto"],
      ["Scadenza", "Venerdì 15 gennaio 2027", "entro le 13:00"],
      ["Di chi sono i soldi", "Fondazione inventata", null],
    ]);
    expect(facts({ ...none, kind: "call", closesOn: null })[0]).toEqual(["Quanto", "Non indicato", null]);
  });

  it("of a placement are the allowance or that there is none, and the programme with its length", () => {
    const placement = (change: Partial<typeof WAREHOUSE>) =>
      facts({ ...none, kind: "placement", months: 12, ...change }).slice(0, 2);
    expect(placement({ programme: "scu", payMinCents: 51_900, payInstalments: null })).toEqual([
      ["Assegno", "519 €", "lordi al mese"],
      ["Programma", "Un anno", "Servizio civile universale"],
    ]);
    expect(placement({ programme: "puc", payPeriod: null })[0]).toEqual(["Assegno", "Nessun assegno", null]);
  });
});
