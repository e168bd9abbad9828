import { expect, test } from "vitest";
import { mondayOf } from "~/domain/forms/days";
import { daysOfMonth, groupRows, readMonth, shiftMonth } from "~/domain/registrations/months";

test("a month is read from the address, and nonsense is today's", () => {
  expect(readMonth("2027-02", "2026-11-23")).toBe("2027-02");
  for (const nonsense of [null, "", "2026-13", "1999-01", "2026-1", "x'; --"])
    expect(readMonth(nonsense, "2026-11-23")).toBe("2026-11");
});

test("months go over the year's end both ways", () => {
  expect([shiftMonth("2026-12", 1), shiftMonth("2026-01", -1), shiftMonth("2026-11", 14)]).toEqual([
    "2027-01",
    "2025-12",
    "2028-01",
  ]);
  expect(daysOfMonth("2026-12")).toEqual({ from: "2026-12-01", to: "2027-01-01" });
});

test("a week begins on Monday, in the year before when it must", () => {
  expect([mondayOf("2026-11-23"), mondayOf("2026-11-29"), mondayOf("2027-01-01")]).toEqual([
    "2026-11-23",
    "2026-11-23",
    "2026-12-28",
  ]);
  expect(groupRows(["2026-11-23", "2026-11-29", "2026-11-30"], mondayOf)).toEqual([
    { key: "2026-11-23", rows: ["2026-11-23", "2026-11-29"] },
    { key: "2026-11-30", rows: ["2026-11-30"] },
  ]);
});
