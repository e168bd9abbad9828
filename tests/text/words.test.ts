import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, wordsFor } from "~/text/words";

/** Every string in a dictionary with its path; functions are called with a plausible value. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, path === "" ? key : `${path}.${key}`));
}

describe.each(LOCALES)("words in %s", (locale) => {
  it("are never empty and never marked with an asterisk", () => {
    for (const [path, text] of sentences(wordsFor(locale))) {
      if (!path.endsWith(".none")) expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toMatch(/\*/);
    }
  });

  it("keep sentences to 25 words", () => {
    for (const [path, text] of sentences(wordsFor(locale))) {
      if (path.endsWith(".formula")) continue;
      for (const sentence of text.split(/[.!?]\s/)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(25);
      }
    }
  });
});

it("has the same keys in every language", () => {
  const keys = (locale: (typeof LOCALES)[number]) =>
    sentences(wordsFor(locale))
      .map(([path]) => path.replace(/\.\d+$/, ""))
      .sort();
  expect([...new Set(keys("en"))]).toEqual([...new Set(keys("it"))]);
});

it("stands in the folder its first key names, with both languages side by side", () => {
  const text = new URL("../../app/text/", import.meta.url);
  const files = new Set(readdirSync(text, { recursive: true, encoding: "utf8" }));
  expect(Object.keys(wordsFor("it")).filter((noun) => !files.has(`${noun}/it.ts`))).toEqual([]);
  const italian = [...files].filter((file) => /(^|[./])it\.ts$/.test(file));
  expect(italian.length).toBeGreaterThan(40);
  expect(italian.filter((file) => !files.has(file.replace(/it\.ts$/, "en.ts")))).toEqual([]);
});
