import type { EducationResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { Weighing } from "../weights";

/** Value when 0, 1, 2, 3 or more EQF levels short. More than asked is never a penalty. */
const EDUCATION_VALUES = [1000, 600, 250, 0] as const;

/** The qualification held against the one asked. */
export function scoreEducation(person: MatchPerson, posting: MatchPosting, { typical }: Weighing): EducationResult {
  const asked = posting.educationLevel;
  const held = person.educationLevel;
  const sides = { criterion: "education" as const, asked, held };
  if (asked === null) return { ...sides, value: 1000, missing: null, relation: "nothing_asked" };
  if (held === null) return { ...sides, value: typical.education, missing: "person", relation: "unknown" };
  const gap = Math.max(0, asked - held);
  return { ...sides, value: EDUCATION_VALUES[gap] ?? 0, missing: null, relation: gap === 0 ? "met" : "below" };
}
