import { expect, test } from "vitest";
import { circlesAmong } from "./circles";
import { importsOf, sourcesUnder, stemOf } from "./readImports";

test("no files import each other in a circle, types included", () => {
  const files = ["app", "db", "search"].flatMap((folder) => sourcesUnder(folder));
  const next = new Map(files.map((file) => [stemOf(file), importsOf(file).map(({ to }) => to)]));
  expect(circlesAmong(next)).toEqual([]);
});

test("a circle is seen, and a fork that meets again is none", () => {
  expect(
    circlesAmong(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["a"]],
        ["d", ["a"]],
      ]),
    ),
  ).toEqual([["a", "b", "c"]]);
  expect(
    circlesAmong(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["d"]],
        ["c", ["d"]],
      ]),
    ),
  ).toEqual([]);
});
