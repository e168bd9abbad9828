import { expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import { confirmAlerts } from "~/usecases/alerts/confirmAlerts";
import { runAlertJobs } from "~/usecases/clock/runAlertJobs";
import { requestReminders } from "~/usecases/alerts/requestReminders";
import { alertsWorld, EMAIL, MONDAY } from "../../support/alerts";

const { db, search, at, letters, tokenOf, publish } = await alertsWorld();

test("a reminder comes once, three days before; not before the button, not for what closed meanwhile", async () => {
  const [soon, later, gone] = [
    await publish(MONDAY, { closesOn: "2026-11-30" }),
    await publish(MONDAY, { closesOn: "2026-12-30" }),
    await publish(MONDAY, { closesOn: "2026-11-30" }),
  ];
  const codes = (await db.selectFrom("postings").select("code").where("id", "in", [soon, later, gone]).execute()).map(
    ({ code }) => code,
  );
  expect(await requestReminders(at(MONDAY), VISITOR, { email: EMAIL, codes, locale: "it" })).toEqual({
    ok: true,
    toConfirm: true,
  });
  expect(await runAlertJobs(at("2026-11-27T08:00:00Z"), search)).toMatchObject({ reminders: 0 });
  const waiting = await db.selectFrom("reminders").select("id").execute();
  await confirmAlerts(at(MONDAY), { token: await tokenOf("reminder_confirm"), shown: waiting.map(({ id }) => id) });
  await db
    .updateTable("postings")
    .set({ state: "closed", closedAt: new Date(MONDAY), closingOutcome: "filled_here" })
    .where("id", "=", gone)
    .execute();
  expect(await runAlertJobs(at("2026-11-27T06:29:00Z"), search)).toMatchObject({ reminders: 0 });
  const both = await Promise.all([
    runAlertJobs(at("2026-11-27T06:30:00Z"), search),
    runAlertJobs(at("2026-11-27T06:30:00Z"), search),
  ]);
  expect(both.map(({ reminders }) => reminders).sort()).toEqual([0, 1]);
  expect(await runAlertJobs(at("2026-11-28T08:00:00Z"), search)).toMatchObject({ reminders: 0 });
  const sent = await letters("reminder");
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body.match(/opportunita\/L-/g)).toHaveLength(1);
});
