import { roundHalfUp } from "../rounding";
import type { SkillCredit, SkillsResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";
import { CREDIT_TENTHS, skillEvidence } from "./skillCredit";

/**
 * Coverage C = Σ idf·r·m ÷ Σ idf·r over the n requirements, shrunk to (C·n + 0.5) ÷ (n + 1):
 * few requirements prove little. With none at all the formula gives 500, which says just that.
 */
export function scoreSkills(person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary): SkillsResult {
  const requirements = requirementsOf(posting).map(({ skillId, essential }): SkillCredit => {
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
  const missing =
    requirements.length === 0
      ? "posting"
      : requirements.some(({ relation }) => relation === "unknown")
        ? "person"
        : null;
  return {
    criterion: "skills",
    value: shrunkCoverage(requirements),
    missing,
    relation: relationOf(requirements),
    asked: { essential: essential.length, desirable: requirements.length - essential.length },
    held: { essential: essentialHeld, desirable: held.length - essentialHeld, requirements },
  };
}

/** Each skill once; asked as essential and as desirable, it is essential. In order of id, whatever order it was written in. */
function requirementsOf({ essentialSkills, desirableSkills }: MatchPosting) {
  const essential = new Set(essentialSkills);
  const desirable = new Set(desirableSkills.filter((skillId) => !essential.has(skillId)));
  return [
    ...[...essential].sort((a, b) => a - b).map((skillId) => ({ skillId, essential: true })),
    ...[...desirable].sort((a, b) => a - b).map((skillId) => ({ skillId, essential: false })),
  ];
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
  return n === 0 ? 500 : roundHalfUp(100 * (met * n + 5 * asked), asked * (n + 1));
}

function relationOf(requirements: readonly SkillCredit[]): SkillsResult["relation"] {
  if (requirements.length === 0) return "nothing_asked";
  if (requirements.every(({ relation }) => relation === "unknown")) return "unknown";
  if (requirements.every(({ relation }) => relation === "held")) return "all";
  return requirements.some(({ tenths, relation }) => tenths > 0 && relation !== "unknown") ? "some" : "none";
}
