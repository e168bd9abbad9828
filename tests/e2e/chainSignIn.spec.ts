import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { appCode } from "../support/secondFactor";
import { insertStaff, insertStaffSession, STAFF_PASSWORD } from "../support/staffSessions";
import { expect, test } from "./fixtures";
import { faultsOf } from "./looks";
import { button, field, words } from "./words";

const { factor, sessions, signIn } = words.accounts;

test.beforeAll(async ({ database }) => {
  await database.db.updateTable("siteSettings").set({ secondFactorRequired: true }).execute();
});

/** Axe is a script: without any, the pages are only walked through. */
async function faultsSeen(page: Page): Promise<string[]> {
  return test.info().project.name === "js" ? faultsOf(page) : [];
}

async function typePassword(page: Page, email: string, back = ""): Promise<void> {
  await page.goto(paths.signIn(back || undefined));
  await field(page, signIn.email).fill(email);
  await field(page, signIn.password).fill(STAFF_PASSWORD);
  await page.getByRole("main").getByRole("button", { name: signIn.submit, exact: true }).click();
}

test("the first sign-in of the staff adds an app; the next asks for its code; a recovery code opens once", async ({
  page,
  newVisitor,
  database,
}) => {
  const { email, userId } = await insertStaff(database.context, ["operator"]);
  await typePassword(page, email, paths.staff.people());
  await expect(page).toHaveTitle(new RegExp(factor.enrol.title));
  // Nothing else opens, and the site knows nobody.
  await page.goto(paths.staff.day());
  await expect(page).toHaveTitle(new RegExp(factor.enrol.title));
  await page.goto(paths.access.enrol(paths.staff.people()));
  expect(await faultsSeen(page)).toEqual([]);

  // A wrong code keeps the same secret, so that the app need not be set up again.
  const secret = (await page.locator(".enrol-secret").textContent()) ?? "";
  await field(page, factor.enrol.code).fill("12");
  await button(page, factor.enrol.submit).click();
  await expect(page).toHaveTitle(/^Errore/);
  expect(await page.locator(".enrol-secret").textContent()).toBe(secret);
  await field(page, factor.enrol.code).fill(appCode(secret, new Date()));
  await button(page, factor.enrol.submit).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(factor.codes.title);
  const codes = await page.locator(".recovery-codes code").allTextContents();
  expect(codes).toHaveLength(10);
  await page.getByRole("link", { name: factor.codes.go }).click();
  await page.waitForURL(paths.staff.people());

  const other = await newVisitor();
  await typePassword(other, email, paths.staff.reviews());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(factor.code.title);
  expect(await faultsSeen(other)).toEqual([]);
  await field(other, factor.code.code).fill("000 000");
  await button(other, factor.code.submit).click();
  await expect(other.getByRole("alert").or(other.locator("#error-summary, .error-summary"))).toContainText(
    words.forms.refusals.why.wrong_code,
  );
  await field(other, factor.code.code).fill((codes[0] ?? "").toLowerCase());
  await button(other, factor.code.submit).click();
  await other.waitForURL(paths.staff.reviews());

  const third = await newVisitor();
  await typePassword(third, email);
  await field(third, factor.code.code).fill(codes[0] ?? "");
  await button(third, factor.code.submit).click();
  await expect(third).toHaveTitle(/^Errore/);

  // The first device sees the second, and signs it out.
  await page.goto(paths.access.home());
  expect(await faultsSeen(page)).toEqual([]);
  await page.getByRole("button", { name: sessions.endAll }).click();
  await expect(page.getByRole("status")).toContainText(sessions.endedAll);
  await other.goto(paths.staff.day());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(signIn.title);
  const kinds = await database.db.selectFrom("mails").select("kind").where("toAddress", "=", email).execute();
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(["new_device", "new_device", "recovery_code_used"]);
  const deeds = await database.db
    .selectFrom("auditEntries")
    .select("deed")
    .where("recordId", "=", userId)
    .orderBy("id")
    .execute();
  expect(deeds.map(({ deed }) => deed)).toEqual(["user.enrol_factor", "user.use_recovery_code", "user.end_session"]);
});

test("after six wrong codes none is read any more, not even the right one, from wherever it comes", async ({
  database,
  playwright,
  baseURL,
}) => {
  const cookie = await insertStaffSession(database.context, "operator", "factor pending");
  const asker = await playwright.request.newContext({
    baseURL: baseURL ?? "",
    extraHTTPHeaders: { cookie },
    maxRedirects: 0,
  });
  const statuses: number[] = [];
  for (let nth = 0; nth < 8; nth += 1)
    statuses.push((await asker.post(paths.access.code(), { form: { code: `00000${nth}` } })).status());
  expect(statuses).toEqual([422, 422, 422, 422, 422, 422, 429, 429]);
  await asker.dispose();
});

test("after signing out, Back shows nothing of the person before", async ({ page, database, baseURL }) => {
  const cookie = await insertStaffSession(database.context, "admin", "whole");
  await page.context().addCookies([{ name: "sid", value: cookie.slice(4), url: baseURL ?? "" }]);
  await page.goto(paths.admin.users());
  await expect(page.locator(".staff-name")).toContainText("Personale");
  await page.goto(paths.home());
  await expect(page.locator(".actor-name")).toContainText("Personale");
  const signedOut = page.waitForResponse((answer) => answer.url().endsWith(paths.signOut()));
  await page.getByRole("button", { name: words.shell.header.signOut }).click();
  expect(await (await signedOut).headerValue("clear-site-data")).toContain('"cache"');
  await page.waitForURL(paths.home());
  for (let back = 0; back < 2; back += 1) {
    await page.goBack();
    await expect(page.locator("body")).not.toContainText("Personale");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(signIn.title);
});
