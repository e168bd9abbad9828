import { expect, test } from "vitest";
import { digestDay, isDue } from "~/domain/alerts/digestDay";

test("letters go at half past seven in Italy, summer and winter", () => {
  const days = [
    "2026-07-14T05:29:00Z",
    "2026-07-14T05:30:00Z",
    "2026-12-14T06:29:00Z",
    "2026-12-14T06:30:00Z",
    "2026-12-14T23:30:00Z",
  ].map((at) => digestDay(new Date(at)));
  expect(days).toEqual(["2026-07-13", "2026-07-14", "2026-12-13", "2026-12-14", "2026-12-14"]);
});

test("the change of the clock moves no letter", () => {
  expect(digestDay(new Date("2026-10-25T06:29:59Z"))).toBe("2026-10-24");
  expect(digestDay(new Date("2026-10-25T06:30:00Z"))).toBe("2026-10-25");
});

test("every day, or on Monday; a Monday lost is made up for on Tuesday, and not again", () => {
  const turns = (frequency: "daily" | "weekly", lastRunOn: string, days: string[]) =>
    days.map((day) => isDue({ frequency, lastRunOn }, day));
  expect(turns("daily", "2026-11-23", ["2026-11-23", "2026-11-24"])).toEqual([false, true]);
  // 23 November 2026 is a Monday.
  expect(turns("weekly", "2026-11-18", ["2026-11-19", "2026-11-22", "2026-11-23", "2026-11-24"])).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(turns("weekly", "2026-11-24", ["2026-11-25", "2026-11-29", "2026-11-30"])).toEqual([false, false, true]);
});
