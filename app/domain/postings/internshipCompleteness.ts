import type { PostingFields } from "./fields";
import type { Finding, FindingLevel, FindingReason } from "./findings";
import { MIN_INTERNSHIP_CENTS, MIN_INTERNSHIP_MONTHS, MAX_INTERNSHIP_MONTHS } from "./internships";
import { monthlyPayCents } from "./pay";

type InternshipRule = {
  reason: FindingReason;
  level: FindingLevel;
  field: Finding["field"];
  law: readonly string[];
  when: boolean;
};
const TUSCAN = ["L.R. Toscana 32/2002, art. 17-bis", "D.P.G.R. Toscana 47/R/2003, art. 86-quinquies"];

/** What an internship asks in Tuscany: who promotes it, an allowance, and a length within the limit of whom it is for. */
export function internshipFindings(fields: PostingFields): InternshipRule[] {
  const { months, curricular, promoter, internshipCategory: category } = fields;
  const monthly = monthlyPayCents(fields);
  const rule = (
    reason: FindingReason,
    level: FindingLevel,
    field: Finding["field"],
    when: boolean,
  ): InternshipRule => ({ reason, level, field, law: TUSCAN, when });
  const maxMonths = curricular ? null : MAX_INTERNSHIP_MONTHS[category ?? "disability"];
  const unsaid = !curricular && category === null && months !== null && months > MAX_INTERNSHIP_MONTHS.ordinary;
  return [
    rule(
      "internship_pay",
      fields.contract === "work_grant" ? "warn" : "block",
      "payMinCents",
      !curricular && (monthly === null || monthly < MIN_INTERNSHIP_CENTS),
    ),
    rule("months_missing", "block", "months", months === null),
    rule("internship_months", "block", "months", maxMonths !== null && months !== null && months > maxMonths),
    rule(
      "internship_months_check",
      "warn",
      "internshipCategory",
      unsaid && (months ?? 0) <= MAX_INTERNSHIP_MONTHS.disability,
    ),
    rule(
      "internship_short",
      "warn",
      "months",
      !curricular && fields.contract === "internship" && months !== null && months < MIN_INTERNSHIP_MONTHS,
    ),
    rule("promoter_missing", "block", "promoter", promoter === null),
    rule("tutor_missing", "hint", "tutor", fields.tutor === null),
    rule("school_missing", "hint", "school", curricular && fields.school === null),
  ];
}
