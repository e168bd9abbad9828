import { expect, test } from "vitest";
import { sourcesUnder, textOf } from "./readImports";
import { FORBIDDEN, FRAMES, PREDICATES, QUERY_VERBS, VERBS, firstWord, functionsIn, type Declared } from "./verbs";

const REACHING_FOLDERS = [
  "app/domain",
  "app/matching",
  "app/run",
  "app/serializers",
  "app/server",
  "app/usecases",
  "db",
  "search",
];
/** Migrations have the two names Kysely asks for; text has words, not functions that do something. */
const OTHERS = /^(db\/migrations\/|app\/text\/)/;

/** Names of queries that do not begin with what they do. */
function strangeQueries(functions: readonly Declared[]): string[] {
  return functions
    .filter(({ name, exported, queries }) => exported && queries && !isOneOf(name, QUERY_VERBS, PREDICATES))
    .map(({ name }) => name);
}

/** Names of functions that read or write something and do not begin with a verb of the glossary. What is worked out from values alone may be a noun. */
function strangeVerbs(functions: readonly Declared[]): string[] {
  return functions
    .filter(({ name, exported, reachesOut }) => exported && reachesOut && !isOneOf(name, VERBS, PREDICATES, FRAMES))
    .map(({ name }) => name);
}

function forbidden(functions: readonly Declared[]): string[] {
  return functions.map(({ name }) => name).filter((name) => FORBIDDEN.has(firstWord(name)));
}

function isOneOf(name: string, ...lists: ReadonlySet<string>[]): boolean {
  return lists.some((list) => list.has(firstWord(name)));
}

const FUNCTIONS = ["app", "db", "search"]
  .flatMap((folder) => sourcesUnder(folder))
  .filter((file) => !OTHERS.test(file))
  .map((file) => ({ file, functions: functionsIn(file, textOf(file)) }));

function inFolders(folders: readonly string[], namesAmong: (functions: readonly Declared[]) => string[]): string[] {
  return FUNCTIONS.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`))).flatMap(
    ({ file, functions }) => namesAmong(functions).map((name) => `${file}: ${name}`),
  );
}

test("every query begins with one of a few verbs", () => {
  expect(inFolders(["db/queries"], strangeQueries)).toEqual([]);
  expect(
    strangeQueries(
      functionsIn("a.ts", "export const giveCards = (db: ReadDb) => db;\nexport function listCards(db: Db) {}"),
    ),
  ).toEqual(["giveCards"]);
});

test("whatever reads or writes begins with a verb of the glossary, or is a question or a frame", () => {
  expect(inFolders(REACHING_FOLDERS, strangeVerbs)).toEqual([]);
  const text =
    "export async function digest() {}\nexport function shelve(trx: WriteDb) {}\nexport function distanceKm(a: Point) {}\nexport function isOpen(db: Db) {}";
  expect(strangeVerbs(functionsIn("a.ts", text))).toEqual(["digest", "shelve"]);
});

test("no function begins with a word only this product would understand", () => {
  expect(inFolders(["app", "db", "search"], forbidden)).toEqual([]);
  for (const name of ["turnAlerts", "tellChanges", "sayQuery", "askAlert", "keepPosting", "giveSeats", "forgetChanges"])
    expect(forbidden(functionsIn("a.ts", `function ${name}() {}`))).toEqual([name]);
  expect(forbidden(functionsIn("a.tsx", "const widen = () => null;\nexport const askedFor = 3;"))).toEqual(["widen"]);
});

test("the glossary and the forbidden words have nothing in common", () => {
  expect([...VERBS, ...PREDICATES].filter((verb) => FORBIDDEN.has(verb))).toEqual([]);
});
