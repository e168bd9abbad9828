import { expect, test } from "vitest";
import { hourlyPayCents, monthlyPayCents } from "~/domain/postings/pay";
import { JOB } from "./samplePosting";

const paid = { ...JOB, payMaxCents: null, payInstalments: null, weeklyMinutes: 2400, months: 6 };

test("pay by hour, day, month, year and in all compares by the month", () => {
  expect(monthlyPayCents({ ...paid, payPeriod: "hour", payMinCents: 1000 })).toBe(173_333);
  expect(monthlyPayCents({ ...paid, payPeriod: "hour", payMinCents: 1000, weeklyMinutes: 1200 })).toBe(86_667);
  expect(monthlyPayCents({ ...paid, payPeriod: "day", payMinCents: 8000 })).toBe(173_333);
  expect(monthlyPayCents({ ...paid, payPeriod: "month", payMinCents: 150_000, payInstalments: 14 })).toBe(175_000);
  expect(monthlyPayCents({ ...paid, payPeriod: "year", payMinCents: 2_400_000 })).toBe(200_000);
  expect(monthlyPayCents({ ...paid, payPeriod: "total", payMinCents: 600_000 })).toBe(100_000);
});

test("what cannot be known is null, and the upper edge falls back on the lower", () => {
  expect(monthlyPayCents({ ...paid, payPeriod: "total", months: null })).toBeNull();
  expect(monthlyPayCents({ ...paid, payMinCents: null })).toBeNull();
  expect(monthlyPayCents({ ...paid, payPeriod: null })).toBeNull();
  expect(monthlyPayCents({ ...paid, payMinCents: 100_000 }, "max")).toBe(100_000);
  expect(monthlyPayCents({ ...paid, payMinCents: 100_000, payMaxCents: 120_000 }, "max")).toBe(120_000);
  expect(hourlyPayCents({ ...paid, payMinCents: 173_333 })).toBe(1000);
});
