import type { Page } from "@playwright/test";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { it } from "~/text/it";
import { aPostingIn } from "../support/desk";
import { expect, test } from "./fixtures";

const { join, own, confirm, manage, sheet } = it.registrations;

async function ask(page: Page, code: number, name: string): Promise<void> {
  await page.goto(paths.posting(code));
  await page.getByLabel(join.name).fill(name);
  await page.getByLabel(join.contact).fill(`${name.toLowerCase().replaceAll(" ", ".")}@prova.invalid`);
  await page.locator("#candidati").getByRole("button").click();
  await page.getByRole("link", { name: own.confirmNow }).click();
  await page.getByRole("button", { name: confirm.submit }).click();
}

test("one seat, two people: the second waits, and has it when the first gives it up", async ({
  page,
  newVisitor,
  as,
  database,
  examples,
}) => {
  const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const id = await aPostingIn(database.db, examples.organisation, {
    kind: "lab",
    title: "Un posto solo",
    places: 1,
    contract: null,
    beginsAt: tomorrow,
    endsAt: null,
    closesOn: tomorrow.slice(0, 10),
  });
  const { code } = await database.db
    .selectFrom("postings")
    .select("code")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

  await page.goto(paths.posting(code));
  await expect(page.locator("#candidati")).toContainText("1 posto, 1 libero");
  await page.locator("#candidati").getByRole("button").click();
  await expect(page).toHaveTitle(/^Errore: /);
  await page.getByLabel(join.name).fill("Prima Inventata");
  await ask(page, code, "Prima Inventata");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(own.titles.registered);

  const second = await newVisitor();
  await second.goto(paths.posting(code));
  await expect(second.locator("#candidati")).toContainText("Completo");
  await ask(second, code, "Seconda Inventata");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(own.titles.waiting);
  await expect(second.getByRole("main")).toContainText("Sei la prima persona in lista.");

  await page.getByRole("button", { name: own.leave }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(own.titles.cancelled);
  await second.goto(second.url().replace(/\?.*/, ""));
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(own.titles.registered);

  const member = await as("member");
  await member.goto(paths.organisation.registrations(id));
  await expect(member.getByRole("row", { name: /Seconda Inventata/ })).toContainText(it.registrations.state.registered);
  await member.getByLabel(join.name).fill("Alla Porta");
  await member.getByRole("button", { name: manage.addSubmit }).click();
  await expect(member.getByRole("status")).toHaveText(manage.done.addWaiting);
  await member
    .getByRole("row", { name: /Seconda Inventata/ })
    .getByRole("button", { name: manage.cancel })
    .click();
  await expect(member.getByRole("row", { name: /Alla Porta/ })).toContainText(it.registrations.state.registered);
  await member.getByRole("link", { name: sheet.title }).click();
  await expect(member.getByRole("main")).toContainText("Alla Porta");

  await page.goto(paths.calendar());
  await expect(page.getByRole("main")).toContainText(/appuntament/);
  expect((await page.request.get(paths.eventFile(code))).headers()["content-disposition"]).toContain(formatCode(code));
});
