import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader as begin } from "~/routes/account/identityBegin";
import { action as signedOutThere, loader as complete } from "~/routes/account/identityReturn";
import { checkCharacter } from "~/domain/forms/taxCode";
import type { ProviderSettings } from "~/domain/accounts/identityProviders";
import type { SignedIn } from "~/domain/access/actor";
import { paths } from "~/paths";
import { createIdentityProviders } from "~/server/request/identityProviders";
import { encryptTaxCode } from "~/usecases/people/encryptTaxCode";
import { testDatabase } from "../../support/database";
import { actorWith, aPersonIn, insertWorld } from "../../support/desk";
import { CLIENT, ProviderBrowser, startProvider, type RunningProvider } from "../../support/identityProvider";
import { ask, publicContext, SITE } from "../../support/publicSite";

const { db, pool } = await testDatabase();
const codeOf = (first15: string) => first15 + checkCharacter(first15);
const PEOPLE = [
  { sub: "elira", name: "Elira Prova", taxCode: codeOf("PRVLRE88C47E715"), isKnown: true },
  { sub: "dario", name: "Dario Prova", taxCode: codeOf("PRVDRA80A01E715"), isKnown: true },
  { sub: "nuova", name: "Nuova Prova", taxCode: codeOf("PRVNVU90A41E715"), isKnown: false },
  { sub: "desk", name: "Operatrice Prova", taxCode: codeOf("PRVPRT85A41E715"), isKnown: true },
];
const [ELIRA, DARIO] = PEOPLE;
const SUBJECT = { params: { provider: "comune" } };

let provider: RunningProvider;
let seeker: SignedIn;
let operator: SignedIn;
const listener = express();
const backChannel = listener.listen(0);
await once(backChannel, "listening");
afterAll(() => provider.stop());
afterAll(() => void backChannel.close());

function settings(differing: Partial<ProviderSettings> = {}): ProviderSettings {
  return {
    id: "comune",
    issuer: provider.issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    label: "Identità del Comune",
    audience: "citizens",
    taxCodeClaim: "fiscal_number",
    scope: "openid profile",
    secondFactor: false,
    ...differing,
  };
}

/** The product with this provider, its clock so many seconds from the provider's. */
function product(differing: Partial<ProviderSettings> = {}, skewSeconds = 0): AppLoadContext {
  const now = () => new Date(Date.now() + skewSeconds * 1000);
  const context = publicContext({ db, pool }, { now: now() });
  const { secretKey } = context;
  const identity = createIdentityProviders({ db, siteUrl: SITE, secretKey, now, providers: [settings(differing)] });
  return { ...context, now, identity, startDemoIdentity: null };
}

const cookieIn = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .find((line) => line.startsWith(`${name}=`))
    ?.split(";")[0] ?? "";

/** The first step: where the product sends, and the cookie it gives. */
async function begun(context: AppLoadContext, query = "", cookie = "") {
  const address = `${paths.identity.begin("comune")}${query}`;
  const answer = await ask(begin as LoaderFunction, { ...context }, address, { ...SUBJECT, headers: { cookie } });
  return { to: answer.headers.get("location") ?? "", cookie: cookieIn(answer, "accesso-esterno") };
}

/** The last step. Answers where it leads, or why not; and the session it began. */
async function completed(context: AppLoadContext, back: string, cookie: string) {
  const { pathname, search } = new URL(back);
  const answer: unknown = await ask(complete as LoaderFunction, { ...context }, pathname + search, {
    ...SUBJECT,
    headers: { cookie },
  });
  if (!(answer instanceof Response)) return { refusal: (answer as { data: { refusal: string } }).data.refusal };
  return { to: answer.headers.get("location"), session: cookieIn(answer, "sid") };
}

async function signedInAs(sub: string, context = product(), browser = new ProviderBrowser(), query = "") {
  const { to, cookie } = await begun(context, query);
  return completed(context, await browser.signIn(to, sub), cookie);
}

const whoIs = async (context: AppLoadContext, session = "") =>
  (await context.sessions.findActor(new Request(SITE, { headers: { cookie: session } }))).userId;
const counted = async () =>
  Promise.all(
    (["users", "userRoles", "people", "memberships"] as const).map(async (table) => {
      const { n } = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      return n;
    }),
  );

beforeAll(async () => {
  await insertWorld(db);
  const listening = `http://localhost:${(backChannel.address() as AddressInfo).port}`;
  listener.post("*", express.text({ type: "*/*" }), (request, response) => {
    const asked = new Request(SITE, { method: "POST", body: String(request.body) });
    void Promise.resolve((signedOutThere as ActionFunction)({ request: asked, context: product(), ...SUBJECT })).then(
      (answer) => response.sendStatus((answer as Response).status),
    );
  });
  const uris = {
    redirectUri: SITE + paths.identity.back("comune"),
    logoutUri: `${listening}/uscita`,
    signedOutUri: SITE + paths.signIn(),
  };
  provider = await startProvider(PEOPLE, uris);
  seeker = await actorWith(db, ["seeker"]);
  operator = await actorWith(db, ["operator"]);
  const { secretKey } = publicContext({ db, pool });
  const put = async (taxCode: string, userId: SignedIn["userId"] | null) => {
    const id = await aPersonIn(db);
    await db
      .updateTable("people")
      .set({ ...encryptTaxCode(secretKey, taxCode), userId })
      .where("id", "=", id)
      .execute();
  };
  await put(ELIRA?.taxCode ?? "", seeker.userId);
  await put(DARIO?.taxCode ?? "", null);
}, 60_000);

test("somebody the desk knows comes in as themselves, and back to where they were", async () => {
  const context = product();
  const before = await counted();
  const answer = await signedInAs("elira", context, new ProviderBrowser(), "?torna=/salvati");
  expect(answer.to).toBe("/salvati");
  expect(await whoIs(context, answer.session)).toBe(seeker.userId);
  // Nothing of the identity is kept but a fingerprint of the provider's own name for it.
  const stored = JSON.stringify(await db.selectFrom("sessions").selectAll().execute());
  expect(stored).not.toContain("elira");
  expect(stored).not.toContain(ELIRA?.taxCode);
  expect(await counted()).toEqual(before);
});

test("it makes nobody and gives nothing: unknown, without an access, of the staff, all stay outside", async () => {
  const before = await counted();
  expect(await signedInAs("nuova")).toEqual({ refusal: "identity_unknown" });
  expect(await signedInAs("dario")).toEqual({ refusal: "identity_unknown" });
  expect(await signedInAs("desk")).toEqual({ refusal: "identity_unknown" });
  // A job-seeker's identity opens nothing by the provider of the staff.
  expect(await signedInAs("elira", product({ audience: "staff" }))).toEqual({ refusal: "identity_unknown" });
  // Nor does an identity that says no tax code, or under another name.
  expect(await signedInAs("elira", product({ taxCodeClaim: "altro" }))).toEqual({ refusal: "identity_unknown" });
  expect(await counted()).toEqual(before);
});

test("somebody who cancels, a wrong state, a wrong nonce, an altered cookie or none: nobody comes in", async () => {
  const context = product();
  expect(await signedInAs("", context)).toEqual({ refusal: "identity_refused" });
  const [one, other] = [await begun(context), await begun(context)];
  const back = await new ProviderBrowser().signIn(one.to, "elira");
  expect(await completed(context, back, other.cookie)).toEqual({ refusal: "identity_refused" });
  const third = await begun(context);
  const forged = new URL(await new ProviderBrowser().signIn(third.to, "elira"));
  forged.searchParams.set("state", "forged");
  expect(await completed(context, forged.href, third.cookie)).toEqual({ refusal: "identity_refused" });
  const fourth = await begun(context);
  const asked = new URL(fourth.to);
  asked.searchParams.set("nonce", "of-another-attempt");
  const nonce = await new ProviderBrowser().signIn(asked.href, "elira");
  expect(await completed(context, nonce, fourth.cookie)).toEqual({ refusal: "identity_refused" });
  const fifth = await begun(context);
  const fine = await new ProviderBrowser().signIn(fifth.to, "elira");
  expect(await completed(context, fine, "")).toEqual({ refusal: "identity_refused" });
  const altered = fifth.cookie.slice(0, -3) + (fifth.cookie.endsWith("AAA") ? "BBB" : "AAA");
  expect(await completed(context, fine, altered)).toEqual({ refusal: "identity_refused" });
  // The same answer untouched is good: each of those before was refused for its own reason.
  expect((await completed(context, fine, fifth.cookie)).session).toMatch(/^sid=.+/);
});

test("an answer counts once, and an attempt ten minutes", async () => {
  const context = product();
  const { to, cookie } = await begun(context);
  const back = await new ProviderBrowser().signIn(to, "elira");
  const both = await Promise.all([1, 2].map(() => completed(context, back, cookie)));
  expect(both.filter(({ session }) => session)).toHaveLength(1);
  expect(await completed(context, back, cookie)).toEqual({ refusal: "identity_refused" });
  const late = await begun(context);
  const again = await new ProviderBrowser().signIn(late.to, "elira");
  const later = { ...product({}, 601) };
  expect(await completed(later, again, late.cookie)).toEqual({ refusal: "identity_refused" });
});

test.each([
  [-45, true],
  [45, true],
  [110, true],
  [150, false],
])("clocks %s seconds apart: accepted %s (an identity lasts a minute here)", async (skew, accepted) => {
  const answer = await signedInAs("elira", product({}, skew));
  expect(Boolean(answer.session)).toBe(accepted);
});

test("a provider that is away is said so, before and on the way back, and is asked again once it is there", async () => {
  const context = product();
  await provider.stop();
  expect((await begun(context)).to).toBe(paths.identity.back("comune", { away: "1" }));
  await provider.start();
  const { to, cookie } = await begun(context);
  const back = await new ProviderBrowser().signIn(to, "elira");
  await provider.stop();
  expect(await completed(context, back, cookie)).toEqual({ refusal: "provider_away" });
  await provider.start();
  expect((await signedInAs("elira", context)).session).toMatch(/^sid=.+/);
});

test("the staff links an identity once, and still shows a second factor unless the provider asks for two itself", async () => {
  const context = product({ audience: "staff" });
  await db.updateTable("siteSettings").set({ secondFactorRequired: false }).execute();
  const { cookie: session } = await context.sessions.begin(operator.userId, new Request(SITE));
  const sid = session.split(";")[0] ?? "";
  const { to, cookie } = await begun(context, "?collega=1", sid);
  const back = await new ProviderBrowser().signIn(to, "desk");
  // Whoever comes back must be who set out.
  const other = await begun(context, "?collega=1", sid);
  const elsewhere = await new ProviderBrowser().signIn(other.to, "desk");
  expect(await completed(context, elsewhere, other.cookie)).toEqual({ refusal: "identity_refused" });
  expect((await completed(context, back, `${cookie}; ${sid}`)).to).toBe(paths.access.home({ fatto: "link" }));
  await db.updateTable("siteSettings").set({ secondFactorRequired: true }).execute();
  const bare = await signedInAs("desk", context);
  expect(bare.to).toBe(paths.access.enrol());
  expect(await whoIs(context, bare.session)).toBeNull();
  const trusted = product({ audience: "staff", secondFactor: true });
  const whole = await signedInAs("desk", trusted);
  expect(await whoIs(trusted, whole.session)).toBe(operator.userId);
});

test("signing out at the provider ends what was opened by it, here too, and the provider asks again", async () => {
  const context = product();
  const browser = new ProviderBrowser();
  const { session } = await signedInAs("elira", context, browser);
  // Signed in there already: it sends back without asking.
  const again = await begun(context);
  expect((await browser.follow(again.to)).to).toContain(SITE);
  const stranger = await context.sessions.begin(seeker.userId, new Request(SITE));
  const address = await context.identity.signOutAddress("comune");
  const page = await browser.follow(address ?? "");
  const [, action = ""] = /action="([^"]+)"/.exec(page.page) ?? [];
  const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(page.page) ?? [];
  await browser.follow(action, { xsrf, logout: "yes" });
  await expect.poll(() => whoIs(context, session)).toBeNull();
  // Who came in by a password has nothing to do with it.
  expect(await whoIs(context, stranger.cookie.split(";")[0])).toBe(seeker.userId);
  expect((await browser.follow((await begun(context)).to)).page).toContain("persona");
});

test("a letter of signing out that the provider did not sign ends nothing", async () => {
  const context = product();
  const { session } = await signedInAs("elira", context);
  for (const form of ["", "logout_token=x", `logout_token=${["e30", "e30", "e30"].join(".")}`])
    expect(await context.identity.endSessions("comune", form)).toBe(false);
  expect(await whoIs(context, session)).toBe(seeker.userId);
});
