import { expect, test } from "vitest";
import type { FormValues } from "~/domain/forms/formValues";
import { checkCompleteness } from "~/domain/postings/completeness";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import { isAsked, fieldsNotAsked, MAX_REQUIRED_ANSWERS } from "~/domain/postings/screens";
import { readScreen, REQUIRED_ANSWERS, type Screen, SCREEN_FIELDS, SCREENS } from "~/domain/postings/wizard";
import { wizardValues } from "~/domain/postings/wizardValues";
import { CALL, CONTEXT, EVERY_KIND, JOB, TODAY } from "./samplePosting";

const work = (values: FormValues) => readScreen({ kind: "job", screen: "details", values, today: TODAY });
const codes = (errors: Record<string, { code: string }>) =>
  Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, error.code]));

test.each(Object.entries(EVERY_KIND) as [WizardKind, PostingFields][])(
  "a %s written, shown and read again is the same posting",
  (kind, posting) => {
    const values = wizardValues(posting);
    const screens = SCREENS.map((screen) => readScreen({ kind, screen, values, today: TODAY }));
    expect(screens.map((each) => each.errors)).toEqual([{}, {}, {}]);
    expect(Object.assign({ ...emptyPosting(kind) }, ...screens.map((each) => each.fields))).toEqual(posting);
  },
);

test("an empty screen is a draft, not an error", () => {
  for (const kind of WIZARD_KINDS)
    for (const screen of SCREENS) expect(readScreen({ kind, screen, values: {}, today: TODAY }).errors).toEqual({});
});

test("people's ways of writing are understood", () => {
  const { fields, errors } = work({
    title: " Addetta/o  al banco ",
    weeklyMinutes: "38,5",
    payMinCents: "€ 1.280",
    payMaxCents: "1.420,50",
    payPeriod: "month",
    closesOn: "+30",
    agreementCode: "h011, terziario",
    seasonal: "on",
    shifts: ["night", "morning"],
  });
  expect(errors).toEqual({});
  expect(fields).toMatchObject({
    title: "Addetta/o al banco",
    weeklyMinutes: 2310,
    payMinCents: 128_000,
    payMaxCents: 142_050,
    closesOn: "2026-12-22",
    agreementCode: "H011",
    workingTime: "full_time",
    seasonal: true,
    shifts: ["morning", "night"],
  });
});

test("contradictions are errors and are not kept, the rest is", () => {
  const { fields, errors } = work({
    title: "Cuoca/o",
    payMinCents: "1.500",
    payMaxCents: "1.400",
    payPeriod: "month",
    closesOn: "21/11/2026",
    weeklyMinutes: "60",
    months: "80",
  });
  expect(codes(errors)).toEqual({
    payMinCents: "pay_upside_down",
    closesOn: "date_past",
    weeklyMinutes: "hours_large",
    months: "too_large",
  });
  expect(fields).toMatchObject({ title: "Cuoca/o" });
  for (const dropped of ["payMinCents", "payMaxCents", "closesOn", "weeklyMinutes", "months"])
    expect(fields).not.toHaveProperty(dropped);
  expect(codes(work({ payMinCents: "1400" }).errors)).toEqual({ payPeriod: "pay_period" });
  expect(codes(work({ closesOn: "1/1/2028" }).errors)).toEqual({ closesOn: "date_far" });
  const lab = readScreen({
    kind: "lab",
    screen: "details",
    values: { beginsAt: "10/12/2026 18:00", endsAt: "10/12/2026 15:00" },
    today: TODAY,
  });
  expect(codes(lab.errors)).toEqual({ endsAt: "end_before_start" });
  expect(lab.fields).not.toHaveProperty("endsAt");
});

test("a screen takes its own fields only, and ids that are ids", () => {
  const { fields, errors } = readScreen({
    kind: "job",
    screen: "requirements",
    values: {
      payMinCents: "1",
      organisationId: "x",
      state: "published",
      essentialSkills: ["3", "3", "7"],
      desirableSkills: ["7", "9"],
      language: ["en", "", "fr"],
      languageLevel: ["B1", "", ""],
    },
    today: TODAY,
  });
  expect(errors).toEqual({});
  expect(fields).toMatchObject({
    essentialSkills: [3, 7],
    desirableSkills: [9],
    languages: [
      { language: "en", level: "B1" },
      { language: "fr", level: "A2" },
    ],
  });
  expect(Object.keys(fields).sort()).toEqual([...SCREEN_FIELDS.job.requirements].sort());
  const wrong = readScreen({
    kind: "job",
    screen: "requirements",
    values: { essentialSkills: "1 or 1=1", language: "xx", requiredLicences: "pilota", places: "0" },
    today: TODAY,
  });
  expect(codes(wrong.errors)).toEqual({
    essentialSkills: "choice",
    languages: "language_level",
    requiredLicences: "choice",
    places: "too_small",
  });
});

test.each(WIZARD_KINDS.map((kind) => [kind, REQUIRED_ANSWERS[kind].length] as const))(
  "a %s asks %i answers, at most 14, and with those alone it can be published",
  (kind, count) => {
    expect(count).toBeLessThanOrEqual(MAX_REQUIRED_ANSWERS);
    const asked = new Set<keyof PostingFields>(REQUIRED_ANSWERS[kind]);
    const values = wizardValues({ ...EVERY_KIND[kind], contactEmail: "a@b.invalid" });
    const answered = Object.fromEntries(
      Object.entries(values).filter(([name]) => asked.has(name as keyof PostingFields)),
    );
    expect(blocks(written(kind, answered))).toEqual([]);
  },
);

test.each(WIZARD_KINDS)(
  "every answer counted for a %s is asked on one of its screens, and is needed or decides another",
  (kind) => {
    const free = new Set<keyof PostingFields>([
      "kind",
      "places",
      "months",
      "occupationId",
      "joining",
      "link",
      "workingTime",
    ]);
    const values = wizardValues({ ...EVERY_KIND[kind], sessions: [], contactPhone: null, contactEmail: "a@b.invalid" });
    for (const field of REQUIRED_ANSWERS[kind]) {
      expect(isAsked(kind, field), field).toBe(true);
      if (free.has(field)) continue;
      const { [field]: _, ...others } = values;
      expect(blocks(written(kind, others)), `${kind} without ${field}`).not.toEqual([]);
    }
  },
);

test("single dates give the beginning and the end, in any order and as people write them", () => {
  const { fields, errors } = readScreen({
    kind: "course",
    screen: "details",
    today: TODAY,
    values: { sessions: "15/12/2026 9-13\n\n 10 dicembre 2026, dalle 9:00 alle 13.30 ; 12/12/26 ore 14–18" },
  });
  expect(errors).toEqual({});
  expect(fields).toMatchObject({
    beginsAt: "2026-12-10T09:00:00+01:00",
    endsAt: "2026-12-15T13:00:00+01:00",
    closesOn: "2026-12-10",
  });
  expect(fields.sessions?.map(({ beginsAt, endsAt }) => `${beginsAt.slice(8, 16)} ${endsAt.slice(11, 16)}`)).toEqual([
    "10T09:00 13:30",
    "12T14:00 18:00",
    "15T09:00 13:00",
  ]);
  const one = readScreen({ kind: "lab", screen: "details", today: TODAY, values: { sessions: "10/12/2026 9-13" } });
  expect(one.fields).toMatchObject({ beginsAt: "2026-12-10T09:00:00+01:00", sessions: [] });
});

test.each([
  ["il giovedì", "session"],
  ["10/12/2026 13-9", "session"],
  ["31/02/2027 9-10", "session"],
  ["10/12/2026 9-13\n10/12/2026 9-12", "session_twice"],
])("the dates %j are refused", (sessions, code) => {
  expect(codes(readScreen({ kind: "course", screen: "details", today: TODAY, values: { sessions } }).errors)).toEqual({
    sessions: code,
  });
});

test("money, hours and pages of a call are read as people write them, and what cannot be is said", () => {
  const call = (values: FormValues) => ({
    ...readScreen({ kind: "call", screen: "details", values, today: TODAY }).fields,
    ...readScreen({ kind: "call", screen: "contact", values, today: TODAY }).fields,
  });
  expect(
    call({
      amountMinCents: "1.000",
      amountMaxCents: "€ 5.000,00",
      closesTime: "ore 13",
      joining: "link",
      link: "www.comune.invalid/bando",
    }),
  ).toMatchObject({
    amountMinCents: 100_000,
    amountMaxCents: 500_000,
    closesTime: "13:00",
    link: "https://www.comune.invalid/bando",
  });
  const wrong = (screen: Screen, values: FormValues) =>
    codes(readScreen({ kind: "call", screen, values, today: TODAY }).errors);
  expect(wrong("details", { amountMinCents: "5000", amountMaxCents: "100", closesTime: "25:00" })).toEqual({
    amountMinCents: "amount_upside_down",
    closesTime: "clock",
  });
  expect(wrong("details", { amountMaxCents: "5000", amountTotalCents: "100" })).toEqual({
    amountTotalCents: "amount_over_total",
  });
  expect(wrong("contact", { link: "javascript:alert(1)" })).toEqual({ link: "web_page" });
  expect(wrong("contact", { link: "https://user:pass@x.invalid" })).toEqual({ link: "web_page" });
});

test("a way of joining a kind does not have becomes its own", () => {
  const joining = (kind: WizardKind, way: string) =>
    readScreen({ kind, screen: "contact", values: { joining: way }, today: TODAY }).fields.joining;
  expect([
    joining("call", "here"),
    joining("meeting", "none"),
    joining("course", "none"),
    joining("placement", "contact"),
  ]).toEqual(["link", "none", "here", "here"]);
});

test("an advert that changes kind leaves behind what the new one is not asked", () => {
  const left = { ...CALL, ...fieldsNotAsked("meeting"), kind: "meeting" as const };
  expect(left).toMatchObject({
    eligible: null,
    howToAsk: null,
    fund: null,
    amountMaxCents: null,
    closesTime: null,
    joining: "here",
    title: CALL.title,
    description: CALL.description,
    link: CALL.link,
  });
  expect({ ...JOB, ...fieldsNotAsked("lab") }).toMatchObject({
    contract: null,
    payMinCents: null,
    agreementCode: null,
    comune: JOB.comune,
  });
});

function written(kind: WizardKind, values: FormValues): PostingFields {
  const screens = SCREENS.map((screen: Screen) => readScreen({ kind, screen, values, today: TODAY }).fields);
  return { ...emptyPosting(kind), ...screens[0], ...screens[1], ...screens[2] };
}

function blocks(fields: PostingFields): string[] {
  return checkCompleteness(fields, CONTEXT)
    .filter((finding) => finding.level === "block")
    .map(({ ruleId }) => ruleId);
}
