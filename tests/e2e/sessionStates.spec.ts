import { request as requests } from "@playwright/test";
import type { Role as AnyRole } from "~/domain/access/roles";
import { CLOSED_STATES, insertStaffSession } from "../support/staffSessions";
import { addressOf, EXPECTATIONS } from "./expectations";
import { expect, test } from "./fixtures";
import { sampled, tallied } from "./sample";

const STAFF = ["operator", "secretary", "admin"] as const satisfies readonly AnyRole[];
/** So many of each role and state in a sample. */
const TRIES = 8;

/** What the staff alone may open: desk, tables, administration, with each of its records and as a file too. */
const CASES = Object.entries(EXPECTATIONS)
  .filter(([pattern]) => /^\/(scrivania|tavoli|gestione)/.test(pattern))
  .flatMap(([pattern, cases]) => cases.map((one) => ({ pattern, ...one })));
const METHODS = ["GET", "POST", "data"] as const;

test.beforeAll(async ({ database }) => {
  await database.db.updateTable("siteSettings").set({ secondFactorRequired: true }).execute();
});

test.describe.configure({ mode: "parallel" });

for (const role of STAFF) {
  for (const state of CLOSED_STATES) {
    test(`${role}, ${state}: nothing of the staff can be read or sent`, async ({ database, examples, baseURL }) => {
      const cookie = await insertStaffSession(database.context, role, state);
      const asker = await requests.newContext({
        baseURL: baseURL ?? "",
        extraHTTPHeaders: { cookie },
        maxRedirects: 0,
      });
      const all = CASES.flatMap((one) => METHODS.map((method) => ({ ...one, method })));
      const tries = sampled(all, {
        most: TRIES,
        nameOf: ({ pattern, record, method }) => `${role} ${state} ${method} ${pattern} ${record}`,
        groupOf: ({ method }) => method,
      });
      const wrong: string[] = [];
      for (const { pattern, filled, method } of tries) {
        const address = addressOf(pattern, filled?.(examples));
        const answer =
          method === "POST"
            ? await asker.post(address, { form: {} })
            : await asker.get(method === "data" ? `${address}.data` : address);
        const to = answer.headers()["location"] ?? "";
        const isLedAway = answer.status() === 302 && to.startsWith("/accedi");
        // An address of data says where to go in its own words, or does not exist.
        const body = method === "data" ? await answer.text() : "";
        const isClosed = method === "data" && (answer.status() !== 200 || /SingleFetchRedirect|\/accedi/.test(body));
        const isRefused = [400, 405].includes(answer.status());
        if (!isLedAway && !isClosed && !isRefused) wrong.push(`${method} ${address}: ${answer.status()} ${to}`);
      }
      const held = tries.length - wrong.length;
      const what = "sessions that are not whole × staff routes";
      test.info().annotations.push(tallied({ what, role, of: all.length, tried: tries.length, held }));
      await asker.dispose();
      expect(wrong).toEqual([]);
    });
  }

  test(`${role}: a whole session opens them`, async ({ database, examples, baseURL }) => {
    const cookie = await insertStaffSession(database.context, role, "whole");
    const asker = await requests.newContext({
      baseURL: baseURL ?? "",
      extraHTTPHeaders: { cookie },
      maxRedirects: 0,
    });
    const own = CASES.find(({ answers }) => answers[role] === "page");
    const answer = await asker.get(addressOf(own?.pattern ?? "", own?.filled?.(examples)));
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    await asker.dispose();
  });
}
