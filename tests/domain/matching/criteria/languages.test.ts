import { describe, expect, it } from "vitest";
import { scoreLanguages } from "~/domain/matching/criteria/languages";
import type { LanguageLevel } from "~/domain/matching/types";
import { aPerson, aPosting } from "../samples";

const score = (languages: LanguageLevel[] | null, asked: LanguageLevel[]) =>
  scoreLanguages(aPerson({ languages }), aPosting({ languages: asked }));
const italian = (level: LanguageLevel["level"]): LanguageLevel => ({ language: "it", level });

describe("languages", () => {
  it.each([
    ["C2", 1000],
    ["B2", 1000],
    ["B1", 500],
    ["A2", 200],
    ["A1", 0],
  ] as const)("B2 asked, %s held: %i", (level, value) => {
    expect(score([italian(level)], [italian("B2")]).value).toBe(value);
  });

  it("counts a language not spoken as one step under A1", () => {
    expect(score([], [italian("A1")])).toMatchObject({ value: 500, held: [{ level: null, gap: 1 }] });
    expect(score([], [italian("B1")]).value).toBe(0);
  });

  it("takes the mean over those asked, half-up, and the best level said", () => {
    const asked: LanguageLevel[] = [italian("B1"), { language: "en", level: "B1" }, { language: "de", level: "A2" }];
    expect(score([italian("C1"), italian("A1"), { language: "en", level: "A2" }], asked)).toMatchObject({
      value: 567,
      relation: "below",
    });
  });

  it("is 1000 when none is asked, 500 when nobody has asked the person", () => {
    expect(score(null, [])).toMatchObject({ value: 1000, missing: null, relation: "nothing_asked" });
    expect(score(null, [italian("B1")])).toMatchObject({ value: 500, missing: "person" });
  });
});
