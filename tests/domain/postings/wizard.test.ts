import { expect, test } from "vitest";
import type { FormValues } from "~/domain/forms/formValues";
import { checkCompleteness } from "~/domain/postings/completeness";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { readScreen, REQUIRED_ANSWERS, type Screen, SCREEN_FIELDS, SCREENS } from "~/domain/postings/wizard";
import { wizardValues } from "~/domain/postings/wizardValues";
import { CONTEXT, INTERNSHIP, JOB, LAB, TODAY } from "./samplePosting";

const work = (values: FormValues) => readScreen({ kind: "job", screen: "work", values, today: TODAY });
const codes = (errors: Record<string, { code: string }>) => Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, error.code]));

test.each([["job", JOB], ["internship", INTERNSHIP], ["lab", LAB]] as const)("a %s written, shown and read again is the same posting", (kind, posting) => {
  const values = wizardValues(posting);
  const screens = SCREENS.map((screen) => readScreen({ kind, screen, values, today: TODAY }));
  expect(screens.map((each) => each.errors)).toEqual([{}, {}, {}]);
  expect(Object.assign({ ...emptyPosting(kind) }, ...screens.map((each) => each.fields))).toEqual(posting);
});

test("an empty screen is a draft, not an error", () => {
  for (const kind of WIZARD_KINDS) for (const screen of SCREENS) expect(readScreen({ kind, screen, values: {}, today: TODAY }).errors).toEqual({});
});

test("people's ways of writing are understood", () => {
  const { fields, errors } = work({ title: " Addetta/o  al banco ", weeklyMinutes: "38,5", payMinCents: "€ 1.280", payMaxCents: "1.420,50", payPeriod: "month", closesOn: "+30", agreementCode: "h011, terziario", seasonal: "on", shifts: ["night", "morning"] });
  expect(errors).toEqual({});
  expect(fields).toMatchObject({ title: "Addetta/o al banco", weeklyMinutes: 2310, payMinCents: 128_000, payMaxCents: 142_050, closesOn: "2026-12-22", agreementCode: "H011", workingTime: "full_time", seasonal: true, shifts: ["morning", "night"] });
});

test("contradictions are errors and are not kept, the rest is", () => {
  const { fields, errors } = work({ title: "Cuoca/o", payMinCents: "1.500", payMaxCents: "1.400", payPeriod: "month", closesOn: "21/11/2026", weeklyMinutes: "60", months: "80" });
  expect(codes(errors)).toEqual({ payMinCents: "pay_upside_down", closesOn: "date_past", weeklyMinutes: "hours_large", months: "too_large" });
  expect(fields).toMatchObject({ title: "Cuoca/o" });
  for (const dropped of ["payMinCents", "payMaxCents", "closesOn", "weeklyMinutes", "months"]) expect(fields).not.toHaveProperty(dropped);
  expect(codes(work({ payMinCents: "1400" }).errors)).toEqual({ payPeriod: "pay_period" });
  expect(codes(work({ closesOn: "1/1/2028" }).errors)).toEqual({ closesOn: "date_far" });
  const lab = readScreen({ kind: "lab", screen: "work", values: { beginsAt: "10/12/2026 18:00", endsAt: "10/12/2026 15:00" }, today: TODAY });
  expect(codes(lab.errors)).toEqual({ endsAt: "end_before_start" });
  expect(lab.fields).not.toHaveProperty("endsAt");
});

test("a screen takes its own fields only, and ids that are ids", () => {
  const { fields, errors } = readScreen({ kind: "job", screen: "people", values: { payMinCents: "1", organisationId: "x", state: "published", essentialSkills: ["3", "3", "7"], desirableSkills: ["7", "9"], language: ["en", "", "fr"], languageLevel: ["B1", "", ""] }, today: TODAY });
  expect(errors).toEqual({});
  expect(fields).toMatchObject({ essentialSkills: [3, 7], desirableSkills: [9], languages: [{ language: "en", level: "B1" }, { language: "fr", level: "A2" }] });
  expect(Object.keys(fields).sort()).toEqual([...SCREEN_FIELDS.job.people].sort());
  const wrong = readScreen({ kind: "job", screen: "people", values: { essentialSkills: "1 or 1=1", language: "xx", requiredLicences: "pilota", places: "0" }, today: TODAY });
  expect(codes(wrong.errors)).toEqual({ essentialSkills: "choice", languages: "language_level", requiredLicences: "choice", places: "too_small" });
});

test("a job asks at most 14 answers, and with those alone it can be published", () => {
  expect(REQUIRED_ANSWERS.job.length).toBeLessThanOrEqual(14);
  for (const [kind, posting] of [["job", JOB], ["internship", INTERNSHIP], ["lab", LAB]] as const) {
    const asked = new Set<keyof PostingFields>(REQUIRED_ANSWERS[kind]);
    const values = wizardValues({ ...posting, contactEmail: "a@b.invalid" });
    const answered = Object.fromEntries(Object.entries(values).filter(([name]) => asked.has(name as keyof PostingFields)));
    const screens = SCREENS.map((screen: Screen) => readScreen({ kind, screen, values: answered, today: TODAY }).fields);
    const written: PostingFields = { ...emptyPosting(kind), ...screens[0], ...screens[1], ...screens[2] };
    expect(checkCompleteness(written, CONTEXT).filter((finding) => finding.level === "block")).toEqual([]);
  }
});
