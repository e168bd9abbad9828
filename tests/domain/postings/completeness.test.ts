import { describe, expect, test } from "vitest";
import { checkCompleteness } from "~/domain/postings/completeness";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { FindingLevel, PostingOwner } from "~/domain/postings/findings";
import { CONTEXT, INTERNSHIP, JOB, LAB } from "./samplePosting";

const found = (posting: PostingFields, level: FindingLevel, owner: Partial<PostingOwner> = {}) =>
  checkCompleteness(posting, { ...CONTEXT, owner: { ...CONTEXT.owner, ...owner } }).filter((each) => each.level === level).map((each) => each.ruleId);

test("complete postings of every kind have nothing to block or warn about", () => {
  for (const posting of [JOB, INTERNSHIP, LAB]) expect([found(posting, "block"), found(posting, "warn")]).toEqual([[], []]);
});

test("an empty job lacks what the law and the board ask", () => {
  expect(found(emptyPosting("job"), "block", { name: "", vatNumber: null }).sort()).toEqual(
    ["closing_missing", "contract_missing", "description_missing", "employer_missing", "hours_missing", "place_missing", "route_missing", "title_missing"].sort(),
  );
});

describe("jobs", () => {
  test.each<[string, Partial<PostingFields>, string[]]>([
    ["no pay for subordinate work", { payMinCents: null, payMaxCents: null, payPeriod: null }, ["pay_missing"]],
    ["no collective agreement", { agreementCode: null }, ["agreement_missing"]],
    ["closing today", { closesOn: "2026-11-22" }, ["closing_past"]],
    ["closing in over a year", { closesOn: "2027-11-23" }, ["closing_far"]],
    ["no place", { comune: null }, ["place_missing"]],
    ["an internship contract", { contract: "internship" }, ["contract_kind"]],
    ["no way to answer", { contactEmail: null }, ["route_missing"]],
    ["pay upside down", { payMaxCents: 100_000 }, ["pay_upside_down"]],
  ])("%s blocks", (_, change, expected) => expect(found({ ...JOB, ...change }, "block")).toEqual(expected));

  test.each<[string, Partial<PostingFields>]>([
    ["remote work needs no place", { comune: null, remote: "full" }],
    ["apprenticeships may leave out the pay", { contract: "apprenticeship_2", payMinCents: null, payMaxCents: null, payPeriod: null }],
    ["agents earn commissions, in words", { contract: "agent", payMinCents: null, payMaxCents: null, payPeriod: null, payNote: "Provvigioni dal 5 all'8%", agreementCode: null, weeklyMinutes: null }],
    ["collaborations have no hours nor agreement", { contract: "collaboration", agreementCode: null, weeklyMinutes: null }],
    ["a telephone is a way to answer", { contactEmail: null, contactPhone: "+390583123456" }],
    ["the last day within twelve months", { closesOn: "2027-11-22" }],
  ])("%s", (_, change) => expect(found({ ...JOB, ...change }, "block")).toEqual([]));

  test("pay under 7 euros an hour, and hours that do not fit, are looked at twice", () => {
    expect(found({ ...JOB, payMinCents: 600, payMaxCents: null, payPeriod: "hour" }, "warn")).toEqual(["pay_low"]);
    expect(found({ ...JOB, payMinCents: 60_000, payMaxCents: null, payInstalments: 12 }, "warn")).toEqual(["pay_low"]);
    expect(found({ ...JOB, workingTime: "part_time", weeklyMinutes: 2400 }, "warn")).toEqual(["working_time_hours"]);
  });
});

describe("internships in Tuscany", () => {
  test("under 600 euros a month blocks, unless part of a course of study", () => {
    expect(found({ ...INTERNSHIP, payMinCents: 59_999 }, "block")).toEqual(["internship_pay"]);
    expect(found({ ...INTERNSHIP, payMinCents: null }, "block")).toEqual(["internship_pay"]);
    expect(found({ ...INTERNSHIP, payMinCents: null, curricular: true }, "block")).toEqual([]);
    expect(found({ ...INTERNSHIP, payMinCents: 360_000, payPeriod: "total" }, "block")).toEqual([]);
  });
  test("over 6 months is checked, over 24 blocks", () => {
    expect(found({ ...INTERNSHIP, months: 7 }, "warn")).toEqual(["internship_months_check"]);
    expect(found({ ...INTERNSHIP, months: 25 }, "block")).toEqual(["internship_months"]);
    expect(found({ ...INTERNSHIP, months: null, promoter: null }, "block")).toEqual(["months_missing", "promoter_missing"]);
  });
});

test("a lab needs a beginning to come, an end after it, and a day to close on", () => {
  expect(found({ ...LAB, beginsAt: null, endsAt: null, closesOn: null }, "block")).toEqual(["closing_missing", "begins_missing", "ends_missing"]);
  expect(found({ ...LAB, beginsAt: "2026-11-01T10:00:00+01:00" }, "block")).toEqual(["begins_past"]);
  expect(found({ ...LAB, endsAt: "2026-12-10T15:00:00+02:00" }, "block")).toEqual(["ends_before_begins"]);
});
