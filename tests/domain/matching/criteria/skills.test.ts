import { describe, expect, it } from "vitest";
import { scoreSkills } from "~/domain/matching/criteria/skills";
import { skillRarity } from "~/domain/matching/skillRarity";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { aPerson, aPosting, occupation, skill, VOCABULARY } from "../samples";

const score = (person: Partial<MatchPerson>, posting: Partial<MatchPosting> = {}) =>
  scoreSkills(aPerson(person), aPosting({ desirableSkills: [], ...posting }), VOCABULARY);

describe("skills", () => {
  it.each([
    ["held", { skills: [skill(11)] }, 10, 750],
    ["sibling", { skills: [skill(12)] }, 5, 500],
    ["broader", { skills: [skill(10)] }, 5, 500],
    ["implied", { skills: [], practised: [{ occupationId: occupation(1), months: 1 }] }, 6, 550],
    ["none", { skills: [skill(30)] }, 0, 250],
  ])("one requirement, %s: (C·1 + 0.5) ÷ 2", (relation, person, tenths, value) => {
    const result = score(person);
    expect(result.held.requirements[0]).toMatchObject({ relation, tenths });
    expect(result.value).toBe(value);
  });

  it("counts seven tenths for a narrower skill", () => {
    const result = score({ skills: [skill(12), skill(11)] }, { essentialSkills: [skill(10)] });
    expect(result.held.requirements[0]).toMatchObject({ relation: "narrower", tenths: 7, viaSkill: 11 });
    expect(result.value).toBe(600);
  });

  it("does not take an optional skill of a practised occupation as implied", () => {
    expect(
      score({ skills: [], practised: [{ occupationId: occupation(1), months: 1 }] }, { essentialSkills: [skill(21)] })
        .value,
    ).toBe(250);
  });

  it("weighs by rarity and by essential or desirable, as worked out by hand", () => {
    // df of skill 11 is 1 and of skill 30 is 3 among the 3 occupations that list skills (of 8): idf 1.693 and 1.
    expect([VOCABULARY.rarity(skill(11)), VOCABULARY.rarity(skill(30))]).toEqual([1693, 1000]);
    const coverage = (1693 * 2 * 1) / (1693 * 2 + 1000);
    const expected = Math.round((1000 * (coverage * 2 + 0.5)) / 3);
    expect(score({ skills: [skill(11)] }, { desirableSkills: [skill(30)] }).value).toBe(expected);
    expect(score({ skills: [skill(30)] }, { desirableSkills: [skill(30)] }).value).toBeLessThan(expected);
  });

  it("believes more requirements more: everything held tends to 1000", () => {
    const all = [10, 11, 12, 20, 21, 30].map(skill);
    const values = all.map((_, n) => score({ skills: all }, { essentialSkills: all.slice(0, n + 1) }).value);
    expect(values).toEqual([750, 833, 875, 900, 917, 929]);
  });

  it("asks each skill once, essential before desirable", () => {
    const result = score({}, { essentialSkills: [skill(11), skill(11)], desirableSkills: [skill(11), skill(30)] });
    expect(result.asked).toEqual({ essential: 1, desirable: 1 });
    expect(result.held).toMatchObject({ essential: 1, desirable: 1 });
  });

  it("is 500 and says so when the person was never asked, or the posting asks nothing", () => {
    const twoAsked = { essentialSkills: [skill(10), skill(20)], desirableSkills: [skill(30)] };
    expect(score({ skills: null }, twoAsked)).toMatchObject({ value: 500, missing: "person", relation: "unknown" });
    expect(score({ skills: [] }, twoAsked)).toMatchObject({ value: 125, missing: null, relation: "none" });
    expect(score({}, { essentialSkills: [] })).toMatchObject({
      value: 500,
      missing: "posting",
      relation: "nothing_asked",
    });
  });

  it("keeps rarity between 1 and 6, half-up in thousandths", () => {
    expect([skillRarity(0, 3_000_000), skillRarity(2942, 2942), skillRarity(0, 0), skillRarity(29, 2942)]).toEqual([
      6000, 1000, 1000, 5586,
    ]);
  });
});
