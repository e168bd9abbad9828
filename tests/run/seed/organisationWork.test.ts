import { beforeAll, expect, test } from "vitest";
import { dayInRome } from "~/domain/forms/days";
import type { OrganisationId } from "~/domain/ids";
import { measureResponsiveness } from "~/domain/organisations/responsiveness";
import { everyMonth, statisticsSince } from "~/domain/organisations/statistics";
import { listTemplates } from "~db/queries/applications/answerTemplates";
import { listAllMembers, listInvitations, listJoinRequests } from "~db/queries/organisations/members";
import { listMonthlyFigures, listPostingFigures } from "~db/queries/organisations/ownStatistics";
import { listOwnPostings } from "~db/queries/postings/ownPostings";
import { listClockedApplications } from "~db/queries/organisations/responsiveness";
import { demonstrationDatabase } from "../../support/database";

const { db } = await demonstrationDatabase();
const now = new Date();
let own: OrganisationId;

beforeAll(async () => {
  own = (
    await db
      .selectFrom("memberships as m")
      .innerJoin("users as u", "u.id", "m.userId")
      .select("m.organisationId")
      .where("u.email", "=", "impresa@demo.invalid")
      .executeTakeFirstOrThrow()
  ).organisationId;
});

test("the demonstration's organisation shows a year of work: nothing on its pages is empty", async () => {
  const postings = await listOwnPostings(db, [own]);
  expect(new Set(postings.map(({ state }) => state))).toEqual(
    new Set(["published", "paused", "closed", "changes_requested", "draft"]),
  );
  expect(new Set(postings.flatMap(({ closingOutcome }) => closingOutcome ?? []))).toEqual(
    new Set(["filled_here", "filled_elsewhere", "not_filled", "expired"]),
  );
  expect(
    postings.some(
      ({ state, closesOn }) =>
        state === "published" && closesOn !== null && Date.parse(closesOn) - now.getTime() < 4 * 86_400_000,
    ),
  ).toBe(true);
  expect([
    (await listTemplates(db, [own])).length,
    (await listJoinRequests(db, [own])).length,
    (await listInvitations(db, own)).length,
    (await listAllMembers(db, own)).length,
  ]).toEqual([2, 1, 1, 2]);
  expect(
    (await db.selectFrom("applicationNotes").select("id").where("organisationId", "=", own).execute()).length,
  ).toBeGreaterThanOrEqual(2);
  const today = dayInRome(now);
  const since = statisticsSince(today);
  expect((await listPostingFigures(db, [own], since)).filter(({ self }) => self > 0).length).toBeGreaterThan(5);
  expect(
    everyMonth(await listMonthlyFigures(db, [own], since), today).filter(({ views }) => views > 0).length,
  ).toBeGreaterThanOrEqual(10);
  expect(measureResponsiveness(await listClockedApplications(db, [own], now), now).medianDays).not.toBeNull();
});
