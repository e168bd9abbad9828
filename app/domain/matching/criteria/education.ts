import type { EducationResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";

/** Value when 0, 1, 2, 3 or more EQF levels short. More than asked is never a penalty. */
export const EDUCATION_VALUES = [1000, 600, 250, 0] as const;

export function scoreEducation(person: MatchPerson, posting: MatchPosting): EducationResult {
  const asked = posting.educationLevel;
  const held = person.educationLevel;
  if (asked === null)
    return { criterion: "education", value: 1000, missing: null, relation: "nothing_asked", asked, held };
  if (held === null) return { criterion: "education", value: 500, missing: "person", relation: "unknown", asked, held };
  const gap = Math.max(0, asked - held);
  return {
    criterion: "education",
    value: EDUCATION_VALUES[gap] ?? 0,
    missing: null,
    relation: gap === 0 ? "met" : "below",
    asked,
    held,
  };
}
