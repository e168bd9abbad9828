import { expect, test } from "vitest";
import { nextLateStep, promisedAnswerDay } from "~/domain/applications/responseClock";
import { OrganisationId } from "~/domain/ids";
import { idsOfSlug, organisationSlug } from "~/domain/organisations/slug";
import { measureResponsiveness, type ClockedApplication } from "~/domain/organisations/responsiveness";

const NOW = new Date("2026-11-23T09:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const application = (
  sent: number,
  answered: number | null,
  other: Partial<ClockedApplication> = {},
): ClockedApplication => ({
  sentAt: daysAgo(sent),
  firstAnswerAt: answered === null ? null : daysAgo(answered),
  responseDays: 10,
  leftUnanswered: false,
  ...other,
});

test("the median is of real answers, rounded up, and under three there is none", () => {
  expect(measureResponsiveness([application(30, 28), application(30, 25)], NOW)).toMatchObject({
    answers: 2,
    medianDays: null,
    keptShare: null,
  });
  expect(measureResponsiveness([application(30, 28), application(30, 25.5), application(30, 10)], NOW)).toMatchObject({
    answers: 3,
    medianDays: 5,
  });
  expect(
    measureResponsiveness([application(30, 29), application(30, 27), application(30, 25), application(30, 10)], NOW)
      .medianDays,
  ).toBe(4);
});

test("a promise counts when its day has passed or it was answered; who left unanswered is nobody's delay", () => {
  const measured = measureResponsiveness(
    [
      application(30, 28), // kept
      application(30, 15), // answered after fifteen days of ten
      application(12, null), // missed
      application(5, null), // still running
      application(40, null, { leftUnanswered: true }),
    ],
    NOW,
  );
  expect(measured).toMatchObject({ answers: 2, due: 3, keptShare: 1 / 3 });
});

test("the promised day is kept until its end in Italy, and the day changes there, not in London", () => {
  const sentAt = new Date("2026-11-01T23:30:00Z"); // half past midnight of the second, in Italy
  expect(promisedAnswerDay(sentAt, 10)).toBe("2026-11-12");
  const answeredAt = (instant: string) =>
    measureResponsiveness(
      [0, 1, 2].map(() => ({ sentAt, firstAnswerAt: new Date(instant), responseDays: 10, leftUnanswered: false })),
      NOW,
    ).keptShare;
  expect([answeredAt("2026-11-12T22:50:00Z"), answeredAt("2026-11-12T23:10:00Z")]).toEqual([1, 0]);
});

test("late answers: two reminders, then an answer in the organisation's place, never unwarned", () => {
  const step = (today: string, reminders: number, remindedOn: string | null) =>
    nextLateStep({ promisedOn: "2026-11-01", today, reminders, remindedOn });
  expect([
    step("2026-11-01", 0, null),
    step("2026-11-02", 0, null),
    step("2026-11-02", 1, "2026-11-02"),
    step("2026-11-08", 1, "2026-11-02"),
  ]).toEqual([null, "remind", null, "remind"]);
  expect([step("2026-11-14", 2, "2026-11-08"), step("2026-11-15", 2, "2026-11-08")]).toEqual([null, "answer"]);
  // The site stood still for a month: both reminders first, a week of notice, and only then the answer.
  expect([
    step("2026-12-10", 0, null),
    step("2026-12-10", 1, "2026-12-10"),
    step("2026-12-11", 1, "2026-12-10"),
    step("2026-12-17", 2, "2026-12-11"),
    step("2026-12-18", 2, "2026-12-11"),
  ]).toEqual(["remind", null, "remind", null, "answer"]);
});

test("an organisation's address is read by people and found by its end, whatever its name becomes", () => {
  const id = OrganisationId.parse("1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d");
  expect(organisationSlug({ id, name: "Là d’Oltre S.p.A." })).toBe("la-d-oltre-s-p-a-1a2b3c4d5e6f");
  expect(idsOfSlug("altro-nome-1a2b3c4d5e6f")).toEqual({
    first: "1a2b3c4d-5e6f-0000-0000-000000000000",
    last: "1a2b3c4d-5e6f-ffff-ffff-ffffffffffff",
  });
  expect(["", "senza", "x-1a2b3c4d5e6", "x1a2b3c4d5e6f", "x-1A2B3C4D5E6F"].map(idsOfSlug)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
