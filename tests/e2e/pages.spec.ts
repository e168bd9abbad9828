import type { Page } from "@playwright/test";
import { ReportId } from "~/domain/feedback/reports";
import { paths } from "~/paths";
import type { Place } from "../support/exampleApplicants";
import type { Examples } from "../support/examples";
import { addressOf, EXPECTATIONS } from "./expectations";
import { expect, test } from "./fixtures";
import { faultsOf, WIDTHS } from "./looks";
import { ROLES, type Role } from "./roles";
import { sampled, tallied } from "./sample";

interface Look {
  name: string;
  address: (examples: Examples) => string;
  role: Role;
  /** What it answers when it is not 200. */
  status?: number;
  widths?: readonly number[];
}

/** No page to look at: files, and addresses that only lead on. */
const NOT_PAGES = new Set([
  "/healthz",
  "/robots.txt",
  "/organizzazione/importa/modello.csv",
  "/suggerimenti",
  "/suggerimenti/:kind",
  "/organizzazione/controllo",
  "/gestione/valutazioni.csv",
]);
/** Feeds, sheets to print, data: no markup of ours to look at. */
const FILES = /\.(rss|atom|json|xml|pdf|csv|ttl|rdf|jsonld|ics)$|^\/sitemap\/|^\/api\/v1\//;
/** The one who sees a page; the tables are seen by two, with other buttons. */
const seenBy = (pattern: string, allowed: Role[]): Role[] =>
  pattern.startsWith("/tavoli") ? allowed : allowed.slice(0, 1);

/** Every page of the table, as somebody who may open it. */
const ROUTES: Look[] = Object.entries(EXPECTATIONS).flatMap(([pattern, cases]) => {
  if (NOT_PAGES.has(pattern) || FILES.test(pattern)) return [];
  return cases.flatMap(({ record, filled, answers }) => {
    const allowed = ROLES.filter((role) => answers[role] === "page");
    return seenBy(pattern, allowed).map((role) => ({
      name: `${pattern}${record ? `, ${record}` : ""}`,
      role,
      address: (examples: Examples) => addressOf(pattern, filled?.(examples)),
    }));
  });
});

const search = (query: string) => () => `${paths.postings()}?v=1&${query}`;
/** Where only words differ from a page looked at in full. */
const PHONE = [360];
const PLACES: Place[] = ["in_touch", "interview", "offered", "hired", "declined", "withdrawn", "lapsed", "superseded"];
const STAFF_LISTS = [
  paths.staff.people(),
  paths.staff.postings(),
  paths.staff.applications(),
  paths.staff.organisations(),
  paths.staff.find(),
];

/** The same pages empty, full, in English, missing. */
const STATES: Look[] = [
  { name: "results of a search", role: "nobody", address: search("q=magazzino") },
  { name: "results of a search with a mistake in the word", role: "nobody", address: search("q=magazino") },
  { name: "a search that finds nothing", role: "nobody", address: search("q=astronauta") },
  {
    name: "results around a place, with filters",
    role: "nobody",
    address: search("dove=046017&km=20&senza-patente=1&tipo=lavoro"),
  },
  { name: "the last page of results", role: "nobody", address: search("pagina=99") },
  ...PLACES.map((place): Look => ({
    name: `an application that is ${place}`,
    role: "nobody",
    widths: PHONE,
    address: ({ applicants }) => paths.application(applicants[place]),
  })),
  { name: "a letter was asked for", role: "nobody", address: () => `${paths.forgotPassword()}?inviata` },
  ...STAFF_LISTS.map((list): Look => ({
    name: `${list}, nothing found`,
    role: "operator",
    address: () => `${list}?q=zzzzzz&testo=zzzzzz`,
  })),
  { name: "the search of the desk's bar", role: "operator", address: () => paths.staff.find({ q: "rossi" }) },
  { name: "a search kept by e-mail", role: "nobody", address: () => paths.alerts("q=magazzino&dove=046017&km=20&v=1") },
  { name: "an alert was asked for", role: "nobody", address: () => paths.alerts({ fatto: "inviata" }) },
  { name: "an address forgotten", role: "nobody", address: () => paths.alerts({ fatto: "cancellato" }) },
  { name: "what a job-seeker saved", role: "seeker", address: () => paths.saved() },
  {
    name: "an advert like others, from a place",
    role: "nobody",
    address: ({ published }) => `/opportunita/${published.code}?da=046001`,
  },
  { name: "a missing page", role: "nobody", address: () => "/nessuna-pagina", status: 404 },
  { name: "a missing page of the desk", role: "operator", address: () => "/scrivania/persone/nessuna", status: 404 },
  {
    name: "a missing page of the organisations",
    role: "member",
    address: ({ otherDraft }) => paths.organisation.posting(otherDraft),
    status: 404,
  },
  { name: "a missing page in English", role: "nobody", address: () => "/en/nessuna-pagina", status: 404 },
  { name: "the home of somebody signed in", role: "member", address: () => paths.home() },
];

/** English has other words, longer and shorter, in the same markup: the pages most read, at their narrowest. */
const ENGLISH: Look[] = ROUTES.filter(
  ({ role, name }) => role === "nobody" || /^\/(organizzazione|scrivania|tavoli\/crisi|gestione)$/.test(name),
).map((look) => ({
  ...look,
  widths: [],
  name: `${look.name}, in English`,
  address: (examples) => `/en${look.address(examples).replace(/^\/$/, "")}`,
}));

test.describe.configure({ mode: "parallel" });

interface Named {
  name: string;
  role: Role;
}

/** At most so many of each kind in a sample, and of every role at least one; each knows its line in the table of the run. */
function chosen<Kind extends Named>(what: string, all: readonly Kind[], most: number) {
  const of = (role: Role) => all.filter((one) => one.role === role).length;
  return sampled(all, { most, nameOf: ({ name, role }) => `${role} ${name}`, groupOf: ({ role }) => role }).map(
    (one) => ({ ...one, annotation: tallied({ what, role: one.role, of: of(one.role) }) }),
  );
}

for (const { name, address, role, annotation, status = 200, widths = WIDTHS } of [
  ...chosen("pages looked at by axe, and at 320 pixels", [...ROUTES, ...STATES], 28),
  ...chosen("pages in English at 320 pixels", ENGLISH, 14),
]) {
  test(`${name} (${role})`, { annotation }, async ({ looking, examples }) => {
    const page = await looking(role);
    const answer = await page.goto(address(examples));
    expect(answer?.status()).toBe(status);
    expect(await faultsOf(page, widths)).toEqual([]);
  });
}

interface Mistaken {
  name: string;
  role: Role;
  address: (examples: Examples) => string;
  /** Presses what sends the form, with what is wrong in it. */
  send: (page: Page) => Promise<void>;
}

const press = (form: string) => async (page: Page) => {
  await page
    .locator(form)
    .first()
    .evaluate((element: HTMLFormElement) => element.submit());
};

/** Forms sent empty or wrong: the page comes back with what to correct. */
const MISTAKEN: Mistaken[] = [
  { name: "sign in", role: "nobody", address: () => paths.signIn(), send: press("main form") },
  { name: "registration", role: "nobody", address: () => paths.register(), send: press("main form") },
  { name: "forgotten password", role: "nobody", address: () => paths.forgotPassword(), send: press("main form") },
  { name: "new password", role: "nobody", address: (e) => paths.newPassword(e.newPassword), send: press("main form") },
  {
    name: "quick application",
    role: "nobody",
    address: (e) => `/opportunita/${e.published.code}`,
    send: press("form#candidati"),
  },
  {
    name: "a report of an advert",
    role: "nobody",
    address: (e) => `/opportunita/${e.published.code}/segnala`,
    send: press("main form[method=post]"),
  },
  {
    name: "a report of the site",
    role: "nobody",
    address: () => paths.reportSite(),
    send: press("main form[method=post]"),
  },
  {
    name: "the answer to a report",
    role: "operator",
    address: (e) => paths.staff.report(ReportId.parse(e.report)),
    send: press("main form[method=post]"),
  },
  { name: "an alert", role: "nobody", address: () => paths.alerts(), send: press("main form") },
  {
    name: "lost link of an application",
    role: "nobody",
    address: () => paths.findApplication(),
    send: press("main form"),
  },
  {
    name: "a person's file",
    role: "operator",
    address: () => paths.staff.newPerson(),
    send: press("main form[method=post]"),
  },
  {
    name: "a new crisis",
    role: "secretary",
    address: () => paths.tables.newCrisis(),
    send: press("main form[method=post]"),
  },
];

for (const { name, role, address, send, annotation } of chosen(
  "forms sent with mistakes, and looked at",
  MISTAKEN,
  5,
)) {
  test(`${name}, sent with mistakes (${role})`, { annotation }, async ({ as, examples }) => {
    const page = await as(role);
    await page.goto(address(examples));
    const answer = page.waitForResponse(
      (response) => response.request().method() === "POST" && response.request().isNavigationRequest(),
    );
    await send(page);
    expect((await answer).status()).toBe(422);
    await expect(page).toHaveTitle(/^Errore: /);
    await expect(page.getByRole("alert")).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
  });
}
