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
