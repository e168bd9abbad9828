import { paths } from "~/paths";
import { newToken } from "~/usecases/tokens";
import { expect, test } from "./fixtures";
import { words } from "./words";
import { refusedWith, STACK } from "./refusedWith";

test.describe("links of letters", () => {
  const tokens = (): string[] => ["x", "a".repeat(43), "%00", newToken().token, "../../etc/passwd"];

  test("a token that is none leads nowhere, read or sent", async ({ http }) => {
    const asker = await http("nobody");
    for (const path of [paths.application, paths.confirmApplication, paths.confirmEmail, paths.newPassword]) {
      for (const token of tokens()) {
        const address = path(token.includes("/") ? encodeURIComponent(token) : token);
        expect([400, 404], address).toContain((await asker.get(address)).status());
        const sent = await asker.post(address, { form: { move: "withdraw", password: "una frase lunga di prova" } });
        expect([400, 404, 410], `${address}, sent`).toContain(sent.status());
        expect(await sent.text()).not.toMatch(STACK);
      }
    }
  });

  test("an expired link says so, and does nothing", async ({ page, http, examples, database }) => {
    await page.goto(paths.newPassword(examples.oldPassword));
    await expect(page.getByRole("heading", { level: 1, name: words.accounts.newPassword.expired })).toBeVisible();
    const before = await database.db
      .selectFrom("users")
      .select("passwordHash")
      .where("id", "=", examples.member)
      .executeTakeFirstOrThrow();
    await refusedWith(
      await (
        await http("nobody")
      ).post(paths.newPassword(examples.oldPassword), { form: { password: "una frase lunga di prova" } }),
      410,
      words.accounts.newPassword.expired,
    );
    expect(
      await database.db
        .selectFrom("users")
        .select("passwordHash")
        .where("id", "=", examples.member)
        .executeTakeFirstOrThrow(),
    ).toEqual(before);
  });

  test("opening them changes nothing, however often", async ({ http, examples, database }) => {
    const { db } = database;
    const asker = await http("nobody");
    const written = async () => ({
      applications: await db
        .selectFrom("applications")
        .select(["id", "state", "confirmedAt", "version"])
        .where("name", "=", "Ilaria Esempio")
        .orderBy("id")
        .execute(),
      links: await db
        .selectFrom("accountLinks")
        .select(["tokenHash", "usedAt"])
        .where("userId", "=", examples.member)
        .orderBy("tokenHash")
        .execute(),
      user: await db
        .selectFrom("users")
        .select(["emailConfirmedAt", "passwordHash"])
        .where("id", "=", examples.member)
        .executeTakeFirstOrThrow(),
    });
    const before = await written();
    const { waiting, proposed, sent, offered } = examples.applicants;
    const addresses = [
      paths.confirmApplication(waiting),
      paths.confirmEmail(examples.confirmEmail),
      paths.newPassword(examples.newPassword),
      ...[waiting, proposed, sent, offered].map(paths.application),
    ];
    for (const address of [...addresses, ...addresses.map((one) => `${one}?move=withdraw&fatto=withdraw`)])
      expect((await asker.get(address)).status(), address).toBe(200);
    expect(await written()).toEqual(before);
  });
});
