import { describe, expect, it } from "vitest";
import {
  clockTime,
  dayAndMonth,
  dayInRome,
  daysUntil,
  dayTile,
  longDate,
  longDateTime,
  relativeDay,
  shortDate,
} from "~/text/format";

describe("dates", () => {
  it("writes a day in full, as the protocol's pages do", () => {
    expect(longDate("it", "2026-03-12")).toBe("giovedì 12 marzo 2026");
    expect(longDate("en", "2026-03-12")).toBe("Thursday 12 March 2026");
    expect(dayAndMonth("it", "2026-11-26")).toBe("giovedì 26 novembre");
    expect(shortDate("it", "2026-03-02")).toBe("02/03/2026");
  });

  it("reads instants on the clock of Rome, summer and winter", () => {
    expect(longDateTime("it", new Date("2026-07-01T22:30:00Z"))).toBe("giovedì 2 luglio 2026, alle 0:30");
    expect(clockTime("it", new Date("2026-12-01T08:05:00Z"))).toBe("9:05");
    expect(dayInRome(new Date("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
  });

  it("counts days on the calendar, not in spans of 24 hours", () => {
    const lateEvening = new Date("2026-11-23T22:50:00Z");
    expect(daysUntil("2026-11-24", lateEvening)).toBe(1);
    expect(daysUntil("2026-03-30", new Date("2026-03-28T12:00:00Z"))).toBe(2);
    expect(relativeDay("it", "2026-11-26", lateEvening)).toBe("tra 3 giorni");
    expect(relativeDay("it", "2026-11-23", lateEvening)).toBe("oggi");
    expect(relativeDay("it", "2026-11-17", lateEvening)).toBe("6 giorni fa");
    expect(relativeDay("en", "2026-11-24", lateEvening)).toBe("tomorrow");
  });

  it("gives the three words of a calendar tile", () => {
    expect(dayTile("it", "2026-11-26")).toEqual({ weekday: "gio", day: "26", month: "nov" });
    expect(dayTile("en", "2026-09-03")).toEqual({ weekday: "Thu", day: "3", month: "Sep" });
  });
});
