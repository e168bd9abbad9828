import { expect, test } from "vitest";
import { momentOn, workingDay, workingDays } from "~/run/seed/demonstration/calendar";

const closed = (day: string) =>
  [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) ||
  ["12-25", "12-26", "01-01", "01-06"].includes(day.slice(5));

test("nobody of the demonstration is asked to come on a Sunday or at Christmas, whatever day it is loaded", () => {
  for (let at = 0; at < 400; at++) {
    const day = new Date(Date.UTC(2026, 10, 1 + at)).toISOString().slice(0, 10);
    expect(closed(workingDay(day)), day).toBe(false);
    expect(workingDay(day) >= day && workingDay(day, { step: -1 }) <= day, day).toBe(true);
  }
  expect(workingDay("2026-12-25")).toBe("2026-12-28");
});

test("sessions keep their order, each on a day of its own; those past stay past", () => {
  expect(workingDays(["2026-11-22", "2026-11-28", "2026-11-29", "2026-11-30"], "2026-11-23")).toEqual([
    "2026-11-20",
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
  ]);
  expect(momentOn("2027-07-01", "09:30")).toBe("2027-07-01T09:30:00+02:00");
});
