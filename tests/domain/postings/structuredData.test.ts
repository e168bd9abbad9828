import { describe, expect, test } from "vitest";
import type { PostingFields } from "~/domain/postings/fields";
import { jsonForScript, type PublishedPosting } from "~/domain/postings/markup";
import { structuredData } from "~/domain/postings/structuredData";
import { CALL, COURSE, EVERY_KIND, INTERNSHIP, JOB, LAB, MEETING, PLACEMENT } from "./samplePosting";

const NOW = new Date("2026-11-22T09:00:00Z");
const published = (fields: PostingFields): PublishedPosting => ({
  fields,
  url: "https://lavoro.invalid/opportunita/482",
  code: "L-482",
  publishedAt: "2026-11-20T09:00:00+01:00",
  organisation: { name: "Cartotecnica Tre Torri srl", website: "https://tretorri.invalid" },
  place: { comune: "Lucca", postcode: "55100", lat: 43.843, lon: 10.505 },
  occupation: { title: "addetta/o alle vendite", isco: "5223" },
  skills: ["vendere al banco"],
});
const dataOf = (fields: PostingFields, now = NOW) => structuredData(published(fields), now);

/** A day, or a moment with its offset: "2026-12-31", "2026-12-31T23:59:59+01:00". */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const UNITS = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"];
const TYPES = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"];
type Node = Record<string, unknown>;

describe("the published rules, for every kind that has data", () => {
  test.each(["job", "internship", "placement"] as const)(
    "JobPosting of a %s has every required property and well-formed recommended ones",
    (kind) => {
      const data = dataOf(EVERY_KIND[kind]) as Node;
      expect(data["@type"]).toBe("JobPosting");
      for (const name of ["title", "description", "datePosted", "hiringOrganization", "jobLocation"])
        expect(data, name).toHaveProperty(name);
      expect(data["datePosted"]).toMatch(DAY);
      expect(data["validThrough"]).toMatch(MOMENT);
      expect((data["hiringOrganization"] as Node)["name"]).toBeTruthy();
      expect(((data["jobLocation"] as Node)["address"] as Node)["addressCountry"]).toBe("IT");
      for (const type of data["employmentType"] as string[]) expect(TYPES).toContain(type);
      const salary = (data["baseSalary"] as Node)["value"] as Node;
      expect(UNITS).toContain(salary["unitText"]);
      expect(typeof (salary["value"] ?? salary["minValue"])).toBe("number");
      expect(data["directApply"]).toBe(kind !== "placement");
      expect(String(data["title"])).not.toMatch(/€|Tre Torri/);
    },
  );

  test.each([
    ["lab", LAB],
    ["meeting", MEETING],
  ] as const)("Event of a %s has name, moment with its offset, place, organiser and offer", (_, fields) => {
    const data = dataOf(fields) as Node;
    expect(data).toMatchObject({
      "@type": "Event",
      name: fields.title,
      eventStatus: "https://schema.org/EventScheduled",
      location: { "@type": "Place", address: { addressCountry: "IT" } },
      offers: { "@type": "Offer", price: 0, priceCurrency: "EUR" },
      organizer: { name: "Cartotecnica Tre Torri srl" },
    });
    expect(data["startDate"]).toMatch(MOMENT);
    expect(data["endDate"]).toMatch(MOMENT);
  });

  test("Course has name, description, provider, offer, and one instance with mode, workload and dates", () => {
    const data = dataOf(COURSE) as Node;
    expect(data).toMatchObject({
      "@type": "Course",
      name: COURSE.title,
      provider: { "@type": "Organization", name: "Cartotecnica Tre Torri srl" },
      offers: { category: "Free", price: 0, priceCurrency: "EUR" },
      educationalCredentialAwarded: "Attestato di frequenza",
    });
    const [instance] = data["hasCourseInstance"] as Node[];
    expect(instance).toMatchObject({
      "@type": "CourseInstance",
      courseMode: "Onsite",
      courseWorkload: "PT12H",
      location: { "@type": "Place" },
    });
    for (const moment of [instance?.["startDate"], instance?.["endDate"]]) expect(moment).toMatch(MOMENT);
    expect(dataOf({ ...COURSE, costCents: 12_000, remote: "full" })).toMatchObject({
      offers: { category: "Paid", price: 120 },
      hasCourseInstance: [{ courseMode: "Online" }],
    });
    expect(dataOf({ ...COURSE, totalHours: null })).toMatchObject({ hasCourseInstance: [{ courseWorkload: "PT12H" }] });
  });

  test("no data for a call, for what is over, and for what lacks a place", () => {
    expect(dataOf(CALL)).toBeNull();
    for (const posting of [JOB, INTERNSHIP, PLACEMENT, LAB, MEETING, COURSE]) {
      expect(dataOf(posting), posting.title).not.toBeNull();
      expect(dataOf(posting, new Date("2027-03-01T00:00:00Z")), posting.title).toBeNull();
    }
    for (const posting of [JOB, LAB])
      expect(structuredData({ ...published(posting), place: null }, NOW), posting.title).toBeNull();
    expect(dataOf({ ...LAB, beginsAt: null, endsAt: null })).toBeNull();
  });
});

test("a job carries what search engines ask", () => {
  expect(dataOf(JOB)).toMatchObject({
    title: JOB.title,
    datePosted: "2026-11-20",
    validThrough: "2026-12-31T23:59:59+01:00",
    employmentType: ["PART_TIME", "TEMPORARY"],
    directApply: true,
    jobLocation: { address: { addressLocality: "Lucca", addressRegion: "LU", postalCode: "55100" } },
    hiringOrganization: { sameAs: "https://tretorri.invalid" },
    baseSalary: { currency: "EUR", value: { minValue: 1280, maxValue: 1420, unitText: "MONTH" } },
    identifier: { value: "L-482" },
    experienceRequirements: "no requirements",
  });
  expect(dataOf({ ...JOB, closesOn: "2027-07-01" })).toMatchObject({ validThrough: "2027-07-01T23:59:59+02:00" });
});

test.each([
  ["permanent", "full_time", ["FULL_TIME"]],
  ["farm_fixed", "full_time", ["FULL_TIME", "TEMPORARY"]],
  ["collaboration", null, ["CONTRACTOR"]],
  ["project", null, ["CONTRACTOR"]],
  ["agent", null, ["CONTRACTOR"]],
  ["on_call", "part_time", ["PART_TIME", "PER_DIEM"]],
  ["partnership", null, ["OTHER"]],
  ["summer_internship", "full_time", ["FULL_TIME", "INTERN"]],
  [null, null, ["OTHER"]],
] as const)("a contract %s, %s is %j", (contract, workingTime, expected) =>
  expect(dataOf({ ...JOB, contract, workingTime })).toMatchObject({ employmentType: expected }),
);

test.each([
  ["scu", "VOLUNTEER"],
  ["vol", "VOLUNTEER"],
  ["tir_incl", "INTERN"],
  ["puc", "OTHER"],
] as const)("a placement of %s is %s", (programme, expected) =>
  expect(dataOf({ ...PLACEMENT, programme })).toMatchObject({ employmentType: [expected] }),
);

test("pay of every period has the unit search engines know; a sum in all has none", () => {
  for (const [payPeriod, unitText] of [
    ["hour", "HOUR"],
    ["day", "DAY"],
    ["month", "MONTH"],
    ["year", "YEAR"],
  ] as const)
    expect(dataOf({ ...JOB, payPeriod })).toMatchObject({ baseSalary: { value: { unitText } } });
  expect(dataOf({ ...JOB, payPeriod: "total" })).not.toHaveProperty("baseSalary");
});

test("work from home has no place, unknown things are left out", () => {
  const remote = structuredData(
    { ...published({ ...JOB, remote: "full", comune: null, payMinCents: null, payMaxCents: null }), place: null },
    NOW,
  );
  expect(remote).toMatchObject({
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country" },
  });
  for (const key of ["jobLocation", "baseSalary", "jobStartDate"]) expect(remote).not.toHaveProperty(key);
});

test("an event online, in both ways and on several dates says so", () => {
  expect(dataOf({ ...MEETING, remote: "full" })).toMatchObject({
    eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    location: { "@type": "VirtualLocation" },
  });
  expect(dataOf({ ...MEETING, remote: "partial" })).toMatchObject({
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
    location: [{ "@type": "Place" }, { "@type": "VirtualLocation" }],
  });
  const lab = dataOf({ ...LAB, sessions: COURSE.sessions, costCents: 1_500 }) as Node;
  expect(lab["subEvent"]).toHaveLength(3);
  expect(lab).toMatchObject({ offers: { price: 15 }, isAccessibleForFree: false, maximumAttendeeCapacity: 12 });
  expect(dataOf(MEETING)).not.toHaveProperty("maximumAttendeeCapacity");
  expect(dataOf({ ...LAB, beginsAt: "2027-07-01T15:00:00+02:00", endsAt: "2027-07-01T18:00:00+02:00" })).toMatchObject({
    startDate: "2027-07-01T15:00:00+02:00",
  });
});

test("nobody knows of a cost that was never said: neither free nor an offer", () => {
  for (const posting of [COURSE, LAB, MEETING]) {
    expect(dataOf({ ...posting, costCents: 0 }), posting.title).toMatchObject({
      isAccessibleForFree: true,
      offers: { price: 0 },
    });
    const unsaid = dataOf({ ...posting, costCents: null });
    for (const key of ["isAccessibleForFree", "offers"]) expect(unsaid, posting.title).not.toHaveProperty(key);
  }
});

test("nothing an advert says can close the script it stands in, or become markup", () => {
  const data = dataOf({
    ...JOB,
    title: "</script><script>alert(1)",
    description: "<img src=x onerror=alert(1)> & altro",
  });
  expect(data).toMatchObject({ description: "<p>&lt;img src=x onerror=alert(1)&gt; &amp; altro</p>" });
  const script = jsonForScript(data ?? {});
  expect(script).not.toContain("<");
  expect(JSON.parse(script)).toEqual(data);
});
