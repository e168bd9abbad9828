import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT, sourcesUnder, textOf } from "./readImports";

const READMES = [
  "README.md",
  ...["app", "db", "search", "tests"].flatMap((folder) => sourcesUnder(folder, /README\.md$/)),
];

/** Files a README names between backticks: "postings/fields.ts", not patterns nor examples such as "<code>.ts". */
function filesNamed(text: string): string[] {
  return [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs|scss|sql))`/g)].map(([, name = ""]) => name);
}

test("every file a README names is there, below it or from the root", () => {
  const lost = READMES.flatMap((readme) => {
    const folder = path.dirname(readme);
    const files = sourcesUnder(folder === "." ? "app" : folder, /\.(tsx?|mjs|scss|sql)$/);
    return filesNamed(textOf(readme))
      .filter((name) => !isThere(folder, name, files))
      .map((name) => `${readme}: ${name}`);
  });
  expect(lost).toEqual([]);
});

function isThere(folder: string, name: string, files: readonly string[]): boolean {
  const places = [folder, ".", "app"].map((base) => path.join(ROOT, base, name));
  return places.some((place) => fs.existsSync(place)) || files.some((file) => file.endsWith(`/${name}`));
}
