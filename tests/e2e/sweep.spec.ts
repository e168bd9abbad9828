import type { RouteConfigEntry } from "@remix-run/route-config";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { paths } from "~/paths";
import routes from "~/routes";
import { addressOf, EXPECTATIONS } from "./expectations";
import type { Answer } from "./expectations/cases";
import { expect, test } from "./fixtures";
import { ROLES, type Role } from "./roles";
import { sampled, tallied } from "./sample";

/** Every address of app/routes.ts, as a pattern. */
const PATTERNS = patternsIn(routes as RouteConfigEntry[], "");
/** What people type, and what programs try: none of it is an id. */
const MALFORMED = [
  "1",
  "non-un-codice",
  "00000000-0000-4000-8000-000000000000",
  "' or 1=1 --",
  "%00",
  "%E0%A4%A",
  "🙂",
  "a".repeat(3000),
];
const STACK = /\bat [^<]*\.(tsx?|m?js):\d+|node_modules|&quot;stack&quot;|"stack"/;

function patternsIn(entries: readonly RouteConfigEntry[], under: string): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path === undefined ? under : `${under}/${entry.path}`;
    return entry.children ? patternsIn(entry.children, path) : [path === "" ? "/" : path];
  });
}

/** What somebody met, in the words of the table. */
function met(answer: APIResponse): string {
  const status = answer.status();
  if (status === 200) return "page";
  if (status === 404) return "missing";
  if (status === 400 || status === 405) return "refused";
  const to = answer.headers()["location"] ?? "";
  if (status === 302 && to.startsWith(paths.signIn())) return "sign in";
  return status === 302 ? to : `status ${status}`;
}

async function meets(asker: APIRequestContext, address: string, expected: Answer): Promise<string | null> {
  const answer = await asker.get(address);
  const found = met(answer);
  const wanted = typeof expected === "string" ? expected : expected.to;
  if (found !== wanted) return `${address}: ${found} instead of ${wanted}`;
  const traces = answer.status() >= 400 && STACK.test(await answer.text());
  return traces ? `${address}: shows a stack trace` : null;
}

const CASES = Object.entries(EXPECTATIONS).flatMap(([pattern, cases]) => cases.map((one) => ({ pattern, ...one })));
const AT_ONCE = 4;
/** Of what is wrong or forbidden, so many tries for each role in a sample. */
const TRIES = 40;

/** Tries some at a time, and keeps what went wrong. */
async function each<Try>(tries: readonly Try[], fault: (one: Try) => Promise<string | null>): Promise<string[]> {
  const wrong: string[] = [];
  for (let from = 0; from < tries.length; from += AT_ONCE) {
    const found = await Promise.all(tries.slice(from, from + AT_ONCE).map(fault));
    wrong.push(...found.filter((one) => one !== null));
  }
  return wrong;
}

interface Outcome {
  role: Role;
  of: readonly unknown[];
  tries: readonly unknown[];
  wrong: readonly string[];
}

/** For the table at the end of the run. */
function tally(what: string, { role, of, tries, wrong }: Outcome): void {
  const held = tries.length - wrong.length;
  test.info().annotations.push(tallied({ what, role, of: of.length, tried: tries.length, held }));
}

/** Addresses with a parameter that this role may open; the public ones only as nobody. */
function patternsFor(role: Role): string[] {
  const isPublic = (pattern: string) =>
    EXPECTATIONS[pattern]?.some(({ answers }) => answers.nobody === "page") ?? false;
  return PATTERNS.filter(
    (pattern) =>
      pattern.includes(":") &&
      (role === "nobody" ||
        (!isPublic(pattern) && EXPECTATIONS[pattern]?.some(({ answers }) => answers[role] === "page"))),
  );
}

test("every route has its line in the table, and every line its route", () => {
  expect(Object.keys(EXPECTATIONS).sort()).toEqual([...PATTERNS].sort());
});

test.describe.configure({ mode: "parallel" });

for (const role of ROLES) {
  test(`${role}: every route answers as the table says`, async ({ http, examples }) => {
    const asker = await http(role);
    // Every route with one of its records, in a sample.
    const tries = sampled(CASES, {
      most: 0,
      nameOf: ({ pattern, record }) => `${role} ${pattern} ${record}`,
      groupOf: ({ pattern }) => pattern,
    });
    const wrong = await each(tries, async ({ pattern, filled, record, answers }) => {
      const fault = await meets(asker, addressOf(pattern, filled?.(examples)), answers[role]);
      return fault && (record ? `${fault} (${record})` : fault);
    });
    tally("routes × roles × records, as the table says", { role, of: CASES, tries, wrong });
    expect(wrong).toEqual([]);
  });

  test(`${role}: ids that are none answer in words, never with a failure`, async ({ http }) => {
    const asker = await http(role);
    const all = patternsFor(role).flatMap((pattern) => MALFORMED.map((nonsense) => ({ pattern, nonsense })));
    const tries = sampled(all, {
      most: TRIES,
      nameOf: ({ pattern, nonsense }) => `${role} ${pattern} ${nonsense}`,
      groupOf: ({ nonsense }) => nonsense,
    });
    const wrong = await each(tries, async ({ pattern, nonsense }) => {
      const fault = await refuses(asker, pattern.replace(/:\w+/, nonsense), role);
      return fault && `${pattern} with ${nonsense.slice(0, 40)}: ${fault}`;
    });
    tally("addresses with an id that is none", { role, of: all, tries, wrong });
    expect(wrong).toEqual([]);
  });
}

/** A missing page, the way to sign in for nobody, or a refusal before any page: never a success, a failure or a stack trace. */
async function refuses(asker: APIRequestContext, address: string, role: Role): Promise<string | null> {
  const answer = await asker.get(address);
  const found = met(answer);
  const fine = found === "missing" || found === "refused" || (role === "nobody" && found === "sign in");
  if (!fine) return found;
  const body = await answer.text();
  if (STACK.test(body)) return "shows a stack trace";
  return answer.status() >= 400 && body.trim() === "" ? "has no words" : null;
}

for (const role of ROLES) {
  test(`${role}: a form sent to a page that is not theirs does nothing`, async ({ http, examples }) => {
    const asker = await http(role);
    const notTheirs = CASES.filter(({ answers }) => answers[role] === "missing" || answers[role] === "sign in");
    const tries = sampled(notTheirs, {
      most: TRIES,
      nameOf: ({ pattern, record }) => `${role} ${pattern} ${record}`,
      groupOf: ({ pattern }) => pattern.split("/")[1] ?? "",
    });
    const wrong = await each(tries, async ({ pattern, filled }) => {
      const address = addressOf(pattern, filled?.(examples));
      const answer = await asker.post(address, { form: {} });
      return ["missing", "refused", "sign in"].includes(met(answer)) ? null : `${address}: ${met(answer)}`;
    });
    tally("forms sent to a page of others", { role, of: notTheirs, tries, wrong });
    expect(wrong).toEqual([]);
  });
}
