import { expect, test } from "vitest";
import { loadReviews } from "~/usecases/postings/loadReviews";
import { listApplicationsForStaff } from "~db/queries/applications/applicationLists";
import { countDeskWork, countSiteReports } from "~db/queries/system/deskCounts";
import { listOrganisations } from "~db/queries/organisations/organisations";
import { listOpenReports, listSiteReports } from "~db/queries/feedback/reports";
import { demonstrationDatabase } from "../support/database";
import { actorWith, contextAt } from "../support/desk";

const { db } = await demonstrationDatabase();
const now = new Date();

test("every number of the menu is what its page shows", async () => {
  const operator = await actorWith(db, ["operator"]);
  const { total } = await listApplicationsForStaff(
    db,
    { state: "open", origin: null, text: "", unconfirmed: false, page: 1 },
    { actor: operator, at: now, purpose: "applications" },
  );
  const pages = {
    toReview: (await loadReviews(contextAt(db, now), operator)).length,
    applications: total,
    reports: (await listOpenReports(db)).length,
    organisations: (await listOrganisations(db, { state: "pending" })).length,
  };
  expect(await countDeskWork(db)).toEqual(pages);
  expect(Object.values(pages).every((waiting) => waiting > 0)).toBe(true);
  expect(await countSiteReports(db)).toEqual({
    siteReports: (await listSiteReports(db, 100)).filter(({ outcome }) => outcome === null).length,
  });
});
