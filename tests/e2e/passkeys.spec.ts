import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { insertStaffSession } from "../support/staffSessions";
import { expect, test } from "./fixtures";
import { words } from "./words";

const { passkeys, signIn } = words.accounts;

/** A device with a fingerprint that always fits, as Chromium plays it. */
async function giveAuthenticator(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () => (await client.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
    remove: () => client.send("WebAuthn.clearCredentials", { authenticatorId }),
    verifies: (isUserVerified: boolean) => client.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

test("a device becomes a key, the key opens the staff's pages without password or code, and taken away opens nothing", async ({
  page,
  database,
  baseURL,
}) => {
  const device = await giveAuthenticator(page);
  const cookie = await insertStaffSession(database.context, "operator", "whole");
  await page.context().addCookies([{ name: "sid", value: cookie.slice(4), url: baseURL ?? "" }]);
  await page.goto(paths.access.home());
  await page.getByRole("button", { name: passkeys.add }).click();
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(passkeys.added);
  expect(await device.credentials()).toHaveLength(1);

  await page.context().clearCookies();
  await page.goto(paths.signIn(paths.staff.reviews()));
  await page.getByRole("button", { name: passkeys.enter }).click();
  await page.waitForURL(paths.staff.reviews());

  // A finger that does not fit is no second factor, and the words say what else there is.
  await page.context().clearCookies();
  await device.verifies(false);
  await page.goto(paths.signIn());
  await page.getByRole("button", { name: passkeys.enter }).click();
  await expect(page.locator("#passkey-status")).toHaveText(passkeys.failed);
  await device.verifies(true);
  await page.getByRole("button", { name: passkeys.enter }).click();
  await page.waitForURL(paths.staff.day());

  await page.goto(paths.access.home());
  await page
    .getByRole("main")
    .getByRole("button", { name: new RegExp(`^${passkeys.remove}`) })
    .click();
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(passkeys.removed);
  await page.context().clearCookies();
  await page.goto(paths.signIn());
  await page.getByRole("button", { name: passkeys.enter }).click();
  await expect(page.locator("#passkey-status")).toHaveText(passkeys.failed);
  await page.goto(paths.staff.day());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(signIn.title);
});

test("an answer of a device counts once, and only in the browser that was asked", async ({
  page,
  database,
  baseURL,
}) => {
  await giveAuthenticator(page);
  const cookie = await insertStaffSession(database.context, "admin", "whole");
  await page.context().addCookies([{ name: "sid", value: cookie.slice(4), url: baseURL ?? "" }]);
  await page.goto(paths.access.home());
  await page.getByRole("button", { name: passkeys.add }).click();
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(passkeys.added);
  await page.context().clearCookies();
  await page.goto(paths.signIn());
  const sent = page.waitForRequest((request) => (request.postData() ?? "").includes('"answer"'));
  await page.getByRole("button", { name: passkeys.enter }).click();
  const answer = await sent;
  await page.waitForURL(paths.admin.home());
  const headers = { "content-type": "application/json", cookie: (await answer.allHeaders())["cookie"] ?? "" };
  const again = (differing: Record<string, string>) =>
    fetch(`${baseURL}${paths.access.passkey()}`, {
      method: "POST",
      headers: { ...headers, ...differing },
      body: answer.postData() ?? "",
    });
  for (const differing of [{}, { cookie: "" }] as Record<string, string>[]) {
    const refused = await again(differing);
    expect([await refused.json(), refused.headers.getSetCookie()]).toEqual([{ to: null }, []]);
  }
});

test("the demonstration starts a provider of identities, by which its job-seeker comes in and a stranger does not", async ({
  page,
  database,
}) => {
  const { identity } = words.accounts;
  await page.goto(paths.signIn());
  const start = page.getByRole("button", { name: identity.startDemo });
  const known = page.getByRole("link", { name: identity.enter(identity.demo.label) });
  await start.or(known).click();
  await page.getByRole("button", { name: identity.demo.unknown("Gitta Inventata") }).click();
  await expect(page.getByRole("main")).toContainText(words.forms.refusals.why.identity_unknown);
  expect(await database.db.selectFrom("users").select("id").where("name", "like", "Gitta%").execute()).toEqual([]);
  await page.goto(paths.signIn());
  await known.click();
  // The stranger is still signed in there: the site asks its provider, not the person.
  await page.context().clearCookies();
  await page.goto(paths.signIn());
  await known.click();
  await page.getByRole("button", { name: identity.demo.known("Sara Dimostrazione") }).click();
  await page.waitForURL(paths.personal.home());
  await expect(page.locator(".actor-name")).toHaveText("Sara Dimostrazione");
  await page.getByRole("button", { name: words.shell.header.signOut }).click();
  await page.getByRole("link", { name: identity.signOutToo(identity.demo.label) }).click();
  await page.getByRole("button", { name: identity.demo.signOut }).click();
  await page.waitForURL(paths.signIn());
  await known.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(identity.demo.title);
});
