import { expect, test } from "vitest";
import { jobPostingData, jsonForScript, type PublishedPosting } from "~/domain/postings/jobPostingData";
import { INTERNSHIP, JOB, LAB } from "./samplePosting";

const published = (fields: PublishedPosting["fields"]): PublishedPosting => ({
  fields, url: "https://lavoro.invalid/opportunita/482", code: "L-482", publishedAt: "2026-11-20T09:00:00+01:00", organisation: { name: "Cartotecnica Tre Torri srl", website: null },
  place: { comune: "Lucca", postcode: "55100", lat: 43.843, lon: 10.505 }, occupation: { title: "addetta/o alle vendite", isco: "5223" }, skills: ["vendere al banco"],
});

test("a job carries what search engines ask", () => {
  expect(jobPostingData(published(JOB))).toMatchObject({
    "@type": "JobPosting", title: JOB.title, datePosted: "2026-11-20", validThrough: "2026-12-31T23:59:59+01:00", employmentType: ["PART_TIME", "TEMPORARY"], directApply: true,
    hiringOrganization: { name: "Cartotecnica Tre Torri srl" }, jobLocation: { address: { addressLocality: "Lucca", addressRegion: "LU", addressCountry: "IT", postalCode: "55100" } },
    baseSalary: { currency: "EUR", value: { minValue: 1280, maxValue: 1420, unitText: "MONTH" } }, identifier: { value: "L-482" }, experienceRequirements: "no requirements",
  });
});

test.each([
  ["permanent", "full_time", ["FULL_TIME"]], ["collaboration", null, ["CONTRACTOR"]], ["on_call", "part_time", ["PART_TIME", "PER_DIEM"]], [null, null, ["OTHER"]],
] as const)("a contract %s, %s is %j", (contract, workingTime, expected) => expect(jobPostingData(published({ ...JOB, contract, workingTime }))).toMatchObject({ employmentType: expected }));

test("internships are INTERN, work from home has no place, unknown things are left out", () => {
  expect(jobPostingData(published(INTERNSHIP))).toMatchObject({ employmentType: ["PART_TIME", "INTERN"], baseSalary: { value: { value: 600 } } });
  const remote = jobPostingData({ ...published({ ...JOB, remote: "full", comune: null, payMinCents: null, payMaxCents: null }), place: null });
  expect(remote).toMatchObject({ jobLocationType: "TELECOMMUTE" });
  for (const key of ["jobLocation", "baseSalary", "jobStartDate"]) expect(remote).not.toHaveProperty(key);
});

test("a lab is an event with its hours and its offset, summer time included", () => {
  expect(jobPostingData(published({ ...LAB, beginsAt: "2027-07-01T15:00:00+02:00" }))).toMatchObject({ "@type": "Event", startDate: "2027-07-01T15:00:00+02:00", maximumAttendeeCapacity: 12, offers: { price: 0 } });
  expect(jobPostingData(published({ ...JOB, closesOn: "2027-07-01" }))).toMatchObject({ validThrough: "2027-07-01T23:59:59+02:00" });
  expect(jobPostingData(published({ ...LAB, beginsAt: null }))).toBeNull();
});

test("nothing an advert says can close the script it stands in, or become markup", () => {
  const data = jobPostingData(published({ ...JOB, title: "</script><script>alert(1)", description: "<img src=x onerror=alert(1)> & altro" }));
  expect(data).toMatchObject({ description: "<p>&lt;img src=x onerror=alert(1)&gt; &amp; altro</p>" });
  const script = jsonForScript(data ?? {});
  expect(script).not.toContain("<");
  expect(JSON.parse(script)).toEqual(data);
});
