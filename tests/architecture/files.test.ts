import { expect, test } from "vitest";
import { sourcesUnder, textOf } from "./readImports";

const LONGEST = 300;
const SOURCES = ["app", "db", "search", "tests"].flatMap((folder) => sourcesUnder(folder, /\.(ts|tsx|mjs|scss)$/));

/** A language in its one file, tables of data and what a command writes are as long as they must be. */
const DATA =
  /^(app\/text\/languages\/|db\/(schema\.ts|catalog\/|seed\/)|tests\/domain\/postings\/ads|tests\/.*\/data\/)/;
/** Names that say nothing about what lives there. */
const EMPTY_NAMES = new Set([
  "util",
  "utils",
  "utility",
  "utilities",
  "helper",
  "helpers",
  "service",
  "services",
  "common",
  "misc",
  "manager",
  "managers",
  "v2",
]);

function emptyNames(file: string): string[] {
  return file.split(/[/.\-_]|(?<=[a-z])(?=[A-Z])/).filter((word) => EMPTY_NAMES.has(word.toLowerCase()));
}

test(`no source file is longer than ${LONGEST} lines`, () => {
  const long = SOURCES.filter((file) => !DATA.test(file))
    .map((file) => ({ file, lines: textOf(file).split("\n").length }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

/** Style sheets, words, migrations, demonstration data and designed screens keep the order of their own folders. */
const ORDERED_OTHERWISE = /^(app\/(styles|text|run\/seed)|db\/(migrations|seed)|tests\/components\/gallery)\//;
test("whatever is named after crises lies in a folder crises, so that one search of paths lists the feature", () => {
  const named = SOURCES.filter((file) => /cris[ei]s[^/]*$/i.test(file));
  expect(named.length).toBeGreaterThan(5);
  const astray = named.filter((file) => !file.includes("/crises/") && !ORDERED_OTHERWISE.test(file));
  expect(astray).toEqual([]);
});

test("every name says what is inside", () => {
  expect(SOURCES.filter((file) => emptyNames(file).length > 0)).toEqual([]);
  expect(
    ["app/utils/date.ts", "db/queryHelpers.ts", "app/server/mail-service.ts", "search/v2/port.ts"].flatMap(emptyNames),
  ).toEqual(["utils", "Helpers", "service", "v2"]);
});
