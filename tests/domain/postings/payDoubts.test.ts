import { expect, test } from "vitest";
import type { PostingFields } from "~/domain/postings/fields";
import { USUAL_PAY } from "~/domain/postings/pay";
import { payDoubts } from "~/domain/postings/payDoubts";
import { JOB } from "./samplePosting";

const doubts = (pay: Partial<PostingFields>, limits = USUAL_PAY) =>
  payDoubts(
    { ...JOB, weeklyMinutes: 2400, payMinCents: null, payMaxCents: null, payInstalments: null, ...pay },
    limits,
  ).map(({ messageKey }) => messageKey);

test.each<[string, Partial<PostingFields>, string[]]>([
  ["28,000 a month", { payMinCents: 2_800_000, payPeriod: "month" }, ["pay_looks_yearly"]],
  ["28,000 a year", { payMinCents: 2_800_000, payPeriod: "year" }, []],
  ["1,400 a year", { payMinCents: 140_000, payPeriod: "year" }, ["pay_looks_monthly"]],
  ["1,400 a month", { payMinCents: 140_000, payPeriod: "month" }, []],
  ["61 an hour", { payMinCents: 6100, payPeriod: "hour" }, ["pay_high"]],
  ["60 an hour", { payMinCents: 6000, payPeriod: "hour" }, []],
  ["6.49 an hour", { payMinCents: 649, payPeriod: "hour" }, ["pay_low"]],
  ["6.50 an hour", { payMinCents: 650, payPeriod: "hour" }, []],
  ["from 1,400 to 5,000 a month", { payMinCents: 140_000, payMaxCents: 500_000, payPeriod: "month" }, ["pay_wide"]],
  ["three times as much", { payMinCents: 140_000, payMaxCents: 420_000, payPeriod: "month" }, []],
  ["950 a month for ten hours a week", { payMinCents: 95_000, payPeriod: "month", weeklyMinutes: 600 }, []],
  [
    "an allowance of an internship",
    { kind: "internship", contract: "internship", payMinCents: 60_000, payPeriod: "month" },
    [],
  ],
  ["no pay at all", {}, []],
])("%s", (_, pay, expected) => expect(doubts(pay)).toEqual(expected));

test("the limits are those of the settings", () => {
  expect(doubts({ payMinCents: 900, payPeriod: "hour" }, { ...USUAL_PAY, minHourlyCents: 1000 })).toEqual(["pay_low"]);
});
