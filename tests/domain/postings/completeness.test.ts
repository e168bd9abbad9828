import { describe, expect, test } from "vitest";
import { checkCompleteness } from "~/domain/postings/completeness";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { FindingLevel, PostingOwner } from "~/domain/postings/findings";
import { CALL, CONTEXT, COURSE, EVERY_KIND, INTERNSHIP, JOB, LAB, MEETING, PLACEMENT } from "./samplePosting";

const found = (posting: PostingFields, level: FindingLevel, owner: Partial<PostingOwner> = {}) =>
  checkCompleteness(posting, { ...CONTEXT, owner: { ...CONTEXT.owner, ...owner } })
    .filter((each) => each.level === level)
    .map((each) => each.ruleId);

test("complete postings of every kind have nothing to block or warn about", () => {
  for (const posting of Object.values(EVERY_KIND))
    expect([found(posting, "block"), found(posting, "warn")]).toEqual([[], []]);
});

test("an empty job lacks what the law and the board ask", () => {
  expect(found(emptyPosting("job"), "block", { name: "", vatNumber: null }).sort()).toEqual(
    [
      "closing_missing",
      "contract_missing",
      "description_missing",
      "employer_missing",
      "hours_missing",
      "place_missing",
      "route_missing",
      "title_missing",
    ].sort(),
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
    [
      "apprenticeships may leave out the pay",
      { contract: "apprenticeship_2", payMinCents: null, payMaxCents: null, payPeriod: null },
    ],
    [
      "agents earn commissions, in words",
      {
        contract: "agent",
        payMinCents: null,
        payMaxCents: null,
        payPeriod: null,
        payNote: "Provvigioni dal 5 all'8%",
        agreementCode: null,
        weeklyMinutes: null,
      },
    ],
    [
      "collaborations have no hours nor agreement",
      { contract: "collaboration", agreementCode: null, weeklyMinutes: null },
    ],
    ["a telephone is a way to answer", { contactEmail: null, contactPhone: "+390583123456" }],
    ["the last day within twelve months", { closesOn: "2027-11-22" }],
  ])("%s", (_, change) => expect(found({ ...JOB, ...change }, "block")).toEqual([]));

  test("pay under 6.50 euros an hour, and hours that do not fit, are looked at twice", () => {
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
  test.each([
    ["ordinary", 6],
    ["graduate_or_disadvantaged", 12],
    ["disability", 24],
  ] as const)("%s: at most %i months, and one more blocks", (internshipCategory, most) => {
    expect(found({ ...INTERNSHIP, internshipCategory, months: most }, "block")).toEqual([]);
    expect(found({ ...INTERNSHIP, internshipCategory, months: most + 1 }, "block")).toEqual(["internship_months"]);
    expect(
      found(
        { ...INTERNSHIP, internshipCategory, months: most + 1, curricular: true, school: "Istituto inventato" },
        "block",
      ),
    ).toEqual([]);
  });
  test("nobody has said for whom: over 6 months is asked, over 24 blocks; under 2 is looked at", () => {
    expect(found({ ...INTERNSHIP, internshipCategory: null, months: 7 }, "warn")).toEqual(["internship_months_check"]);
    expect(found({ ...INTERNSHIP, internshipCategory: null, months: 25 }, "block")).toEqual(["internship_months"]);
    expect(found({ ...INTERNSHIP, months: 1 }, "warn")).toEqual(["internship_short"]);
    expect(found({ ...INTERNSHIP, curricular: true }, "hint")).toEqual(["school_missing"]);
    expect(found({ ...INTERNSHIP, months: null, promoter: null }, "block")).toEqual([
      "months_missing",
      "promoter_missing",
    ]);
  });
});

test("a lab needs a beginning to come, an end after it, and a day to close on", () => {
  expect(found({ ...LAB, beginsAt: null, endsAt: null, closesOn: null }, "block")).toEqual([
    "closing_missing",
    "begins_missing",
    "ends_missing",
  ]);
  expect(found({ ...LAB, beginsAt: "2026-11-01T10:00:00+01:00" }, "block")).toEqual(["begins_past"]);
  expect(found({ ...LAB, endsAt: "2026-12-10T15:00:00+02:00" }, "block")).toEqual(["ends_before_begins"]);
});

test("a course says its hours and what it costs; dates beyond its hours are looked at", () => {
  expect(found({ ...COURSE, totalHours: null, costCents: null }, "block")).toEqual([
    "cost_missing",
    "total_hours_missing",
  ]);
  expect(found({ ...COURSE, totalHours: 8 }, "warn")).toEqual(["total_hours_sessions"]);
  expect(found({ ...COURSE, certificate: null }, "hint")).toContain("certificate_missing");
});

test("a lab and a meeting are asked what they cost, and may go without", () => {
  for (const event of [LAB, MEETING])
    expect([found({ ...event, costCents: null }, "hint"), found(event, "hint")]).toEqual([["cost_missing"], []]);
});

test("what is joined on another page says which", () => {
  for (const posting of [COURSE, LAB, MEETING, CALL, PLACEMENT])
    expect(found({ ...posting, joining: "link", link: null }, "block")).toEqual(["link_missing"]);
});

test("a call says who may ask and how; money upside down blocks, no money at all is looked at", () => {
  expect(found({ ...CALL, eligible: null, howToAsk: null }, "block")).toEqual([
    "eligible_missing",
    "how_to_ask_missing",
  ]);
  expect(found({ ...CALL, amountMinCents: 600_000 }, "block")).toEqual(["amount_upside_down"]);
  expect(found({ ...CALL, amountTotalCents: 400_000 }, "block")).toEqual(["amount_over_total"]);
  expect(found({ ...CALL, amountMinCents: null, amountMaxCents: null, amountTotalCents: null }, "warn")).toEqual([
    "amount_missing",
  ]);
  expect(found({ ...CALL, joining: "contact", link: null }, "warn")).toEqual(["call_page_missing"]);
});

describe("placements keep to what the law sets for their programme", () => {
  test.each<[string, Partial<PostingFields>, FindingLevel, string[]]>([
    ["no programme", { programme: null }, "block", ["programme_missing"]],
    ["civic service without its allowance", { payMinCents: null }, "block", ["allowance_missing"]],
    ["civic service of 7 months", { months: 7 }, "warn", ["programme_months"]],
    ["civic service of 30 hours", { weeklyMinutes: 1800 }, "warn", ["programme_hours"]],
    [
      "PUC of 20 hours with an allowance",
      { programme: "puc", weeklyMinutes: 1200 },
      "warn",
      ["programme_hours", "allowance_not_due"],
    ],
    ["no months and no hours", { months: null, weeklyMinutes: null }, "block", ["months_missing", "hours_missing"]],
  ])("%s", (_, change, level, expected) => expect(found({ ...PLACEMENT, ...change }, level)).toEqual(expected));

  test("PUC of 16 hours without allowance is complete", () => {
    const puc = {
      ...PLACEMENT,
      programme: "puc" as const,
      weeklyMinutes: 960,
      months: 6,
      payMinCents: null,
      payPeriod: null,
    };
    expect([found(puc, "block"), found(puc, "warn")]).toEqual([[], []]);
  });
});

test("contracts without a duty of pay only have a hint, profit sharing not even that", () => {
  const unpaid = { payMinCents: null, payMaxCents: null, payPeriod: null } as const;
  for (const contract of ["apprenticeship_2", "apprenticeship_seasonal", "domestic_fixed", "on_call"] as const)
    expect(
      [found({ ...JOB, ...unpaid, contract }, "block"), found({ ...JOB, ...unpaid, contract }, "hint")],
      contract,
    ).toEqual([[], expect.arrayContaining(["pay_recommended"])]);
  for (const contract of [
    "platform_fixed",
    "entertainment_self",
    "occasional_service",
    "project",
    "public_service",
  ] as const)
    expect(found({ ...JOB, ...unpaid, contract }, "block"), contract).toEqual(["pay_missing"]);
  expect(found({ ...JOB, ...unpaid, contract: "partnership", agreementCode: null }, "hint")).not.toContain(
    "pay_recommended",
  );
});
