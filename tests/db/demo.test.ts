import { describe, expect, it } from "vitest";
import { CRISES, dueInDays } from "~db/seed/demo/crises";
import { RESIDENCE } from "~db/seed/demo/residence";
import { SIGNATORIES } from "~db/seed/demo/signatories";
import { cell, organisations, people, postings, unique } from "../support/demoRows";

/** Check digit of an Italian VAT number (D.M. 23 December 1976): odd places as they are, even places doubled and summed by digit. */
function validVat(vat: string): boolean {
  const sum = [...vat].reduce((total, digit, place) => {
    const doubled = Number(digit) * 2;
    return total + (place % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return /^\d{11}$/.test(vat) && sum % 10 === 0;
}

describe("organisations", () => {
  it("are at least 42, each with its own valid number out of an invented range", () => {
    expect(organisations.length).toBeGreaterThanOrEqual(42);
    const vats = [...organisations.map((row) => cell(row, "vat")), ...CRISES.map((crisis) => crisis.vat)];
    expect(vats.filter((vat) => !validVat(vat) || !vat.startsWith("9999"))).toEqual([]);
    expect(unique(vats)).toBe(vats.length);
    expect(unique(organisations.map((row) => cell(row, "key")))).toBe(organisations.length);
    expect(unique(organisations.map((row) => cell(row, "name")))).toBe(organisations.length);
  });

  it("live in a Comune of the province and have every kind, three still pending", () => {
    const comuni = new Set(RESIDENCE.map((place) => place.istat));
    expect(comuni.size).toBe(33);
    expect(organisations.filter((row) => !comuni.has(cell(row, "comune")))).toEqual([]);
    expect(new Set(organisations.map((row) => cell(row, "kind")))).toEqual(
      new Set(["employer", "association", "school", "training_body", "public_body"]),
    );
    expect(organisations.filter((row) => cell(row, "state") === "pending")).toHaveLength(3);
    expect(organisations.filter((row) => !["verified", "pending"].includes(cell(row, "state")))).toEqual([]);
  });
});

describe("addresses of mail and web", () => {
  it("all end in .invalid, so that nothing can ever leave the demonstration", () => {
    const mails = [
      ...organisations.flatMap((row) => [cell(row, "email"), cell(row, "website")]),
      ...postings.map((row) => cell(row, "contatto_email")),
      ...people.flatMap((person) => person.email ?? []),
      ...SIGNATORIES.map((signatory) => signatory.email),
    ].filter(Boolean);
    expect(mails.length).toBeGreaterThan(400);
    expect(mails.filter((mail) => !mail.endsWith(".invalid"))).toEqual([]);
  });
});

describe("crises and signatories", () => {
  it("are six cases whose next legal term is still ahead, and 23 bodies", () => {
    expect(CRISES).toHaveLength(6);
    for (const crisis of CRISES) {
      const open = crisis.deadlines.filter((deadline) => deadline.metDaysAgo === null);
      expect(open.length, crisis.key).toBeGreaterThan(0);
      expect(
        open.filter((deadline) => dueInDays(deadline) < 1 || deadline.law === ""),
        crisis.key,
      ).toEqual([]);
      expect(crisis.jobsAtRisk).toBeLessThanOrEqual(crisis.workersDirect + crisis.workersSupply);
      const triggers = crisis.deadlines.map((deadline) => deadline.triggerDaysAgo);
      expect(
        triggers.filter((day) => !crisis.events.some((event) => event.daysAgo === day)),
        crisis.key,
      ).toEqual([]);
    }
    expect(new Set(CRISES.flatMap((crisis) => crisis.events.map((event) => event.tier)))).toEqual(
      new Set(["public", "signatory", "table", "secretariat"]),
    );
    expect(unique(SIGNATORIES.map((signatory) => signatory.name))).toBe(23);
  });
});
