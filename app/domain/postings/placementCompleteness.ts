import type { PostingFields } from "./fields";
import type { Finding, FindingLevel, FindingReason } from "./findings";
import { PROGRAMME_TERMS } from "./programmes";

type PlacementRule = {
  reason: FindingReason;
  level: FindingLevel;
  field: Finding["field"];
  law?: readonly string[];
  when: boolean;
};
interface Range {
  from: number;
  to: number;
}

/** What a placement asks: its programme, and the months, hours and allowance the law sets for it. */
export function placementFindings(fields: PostingFields): PlacementRule[] {
  const { programme, months, weeklyMinutes, payMinCents } = fields;
  const terms = programme === null ? null : PROGRAMME_TERMS[programme];
  const law = terms === null ? [] : [terms.law];
  return [
    { reason: "programme_missing", level: "block", field: "programme", when: programme === null },
    { reason: "months_missing", level: "block", field: "months", when: months === null },
    { reason: "hours_missing", level: "block", field: "weeklyMinutes", when: weeklyMinutes === null },
    { reason: "programme_months", level: "warn", field: "months", law, when: outside(months, terms?.months) },
    {
      reason: "programme_hours",
      level: "warn",
      field: "weeklyMinutes",
      law,
      when: outside(weeklyMinutes, terms?.weekly),
    },
    {
      reason: "allowance_missing",
      level: "block",
      field: "payMinCents",
      law,
      when: terms?.allowance === "due" && payMinCents === null,
    },
    {
      reason: "allowance_not_due",
      level: "warn",
      field: "payMinCents",
      law,
      when: terms?.allowance === "none" && payMinCents !== null,
    },
    {
      reason: "project_missing",
      level: "hint",
      field: "project",
      when: (programme === "scu" || programme === "scr") && fields.project === null,
    },
  ];
}

function outside(value: number | null, range: Range | null | undefined): boolean {
  return value !== null && range != null && (value < range.from || value > range.to);
}
