import type { SkillId } from "~/domain/ids";
import { roundHalfUp } from "../rounding";
import type { SkillCredit, SkillsResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";
import type { Weighing } from "../weights";
import { CREDIT_TENTHS, skillEvidence } from "./skillCredit";

interface Requirement {
  skillId: SkillId;
  essential: boolean;
}

/**
 * Coverage C = Σ idf·r·m ÷ Σ idf·r over the n requirements, shrunk to (C·n + 0.5) ÷ (n + 1): few requirements prove little.
 * Who was never asked for skills has at least the typical value.
 */
export function scoreSkills(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  { typical }: Weighing,
): SkillsResult {
  const requirements = requirementsOf(posting, vocabulary).map(({ skillId, essential }): SkillCredit => {
    const evidence = skillEvidence(skillId, person, vocabulary);
    return {
      skillId,
      essential,
      ...evidence,
      tenths: CREDIT_TENTHS[evidence.relation],
      rarity: vocabulary.rarity(skillId),
    };
  });
  const essential = requirements.filter((requirement) => requirement.essential);
  const held = requirements.filter(({ relation }) => relation === "held");
  const essentialHeld = held.filter((requirement) => requirement.essential).length;
  return {
    criterion: "skills",
    ...judge(requirements, person.skills === null, typical.skills),
    asked: { essential: essential.length, desirable: requirements.length - essential.length },
    held: { essential: essentialHeld, desirable: held.length - essentialHeld, requirements },
  };
}

function judge(
  requirements: readonly SkillCredit[],
  neverAsked: boolean,
  typical: number,
): Pick<SkillsResult, "value" | "missing" | "relation"> {
  if (requirements.length === 0) return { value: typical, missing: "posting", relation: "nothing_asked" };
  const value = shrunkCoverage(requirements);
  if (neverAsked) return { value: Math.max(typical, value), missing: "person", relation: "unknown" };
  return { value, missing: null, relation: relationOf(requirements) };
}

/**
 * Each skill once: essential where it is named as both, and none that only repeats a language the posting asks.
 * In order of id, whatever order it was written in.
 */
export function requirementsOf(
  { essentialSkills, desirableSkills, languages }: MatchPosting,
  vocabulary: MatchVocabulary,
): Requirement[] {
  const spoken = new Set<string>(languages.map(({ language }) => language));
  const repeats = (skillId: SkillId) => {
    const language = vocabulary.languageOf(skillId);
    return language !== null && spoken.has(language);
  };
  const listed = (skills: readonly SkillId[], essential: boolean): Requirement[] =>
    [...new Set(skills)]
      .filter((skillId) => !repeats(skillId))
      .sort((a, b) => a - b)
      .map((skillId) => ({ skillId, essential }));
  const desirable = desirableSkills.filter((skillId) => !essentialSkills.includes(skillId));
  return [...listed(essentialSkills, true), ...listed(desirable, false)];
}

/** In whole numbers: r as 2 or 1 halves, m in tenths, so C = met ÷ (10 · asked). */
function shrunkCoverage(requirements: readonly SkillCredit[]): number {
  let met = 0;
  let asked = 0;
  for (const { essential, tenths, rarity } of requirements) {
    const importance = rarity * (essential ? 2 : 1);
    asked += importance;
    met += importance * tenths;
  }
  const n = requirements.length;
  return roundHalfUp(100 * (met * n + 5 * asked), asked * (n + 1));
}

function relationOf(requirements: readonly SkillCredit[]): SkillsResult["relation"] {
  if (requirements.every(({ relation }) => relation === "held")) return "all";
  return requirements.some(({ tenths }) => tenths > 0) ? "some" : "none";
}
