import type { PostingFields } from "./fields";
import type { PayLimits } from "./pay";

/** `block`: an operator must decide; `warn`: the writer should change it; `hint`: advice. */
export const FINDING_LEVELS = ["block", "warn", "hint"] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** Why: one sentence and one piece of advice each, in text/postings. */
export const WORDING_REASONS = [
  "sex",
  "sex_title",
  "appearance",
  "photo",
  "age",
  "young_words",
  "family",
  "nationality",
  "race",
  "italian_level",
  "residence",
  "religion",
  "opinions",
  "orientation",
  "health",
  "disability_words",
  "reserved_place",
  "health_checks",
  "fee",
  "paid_training",
  "easy_money",
  "documents",
  "anonymous",
  "agency_details",
  "mailbox",
  "pay_vague",
  "pay_history",
  "unpaid_work",
  "commission",
  "pay_low",
  "internship_unpaid",
  "internship_disguised",
  "internship_long",
  "availability",
  "apprentice_age",
  "blank_resignation",
  "own_car",
  "minors",
] as const;
export const COMPLETENESS_REASONS = [
  "employer_missing",
  "title_missing",
  "description_missing",
  "description_short",
  "occupation_missing",
  "place_missing",
  "contract_missing",
  "contract_kind",
  "hours_missing",
  "working_time_hours",
  "pay_missing",
  "pay_recommended",
  "pay_period_missing",
  "pay_upside_down",
  "pay_high",
  "pay_wide",
  "pay_looks_yearly",
  "pay_looks_monthly",
  "agreement_missing",
  "closing_missing",
  "closing_past",
  "closing_far",
  "start_before_close",
  "months_missing",
  "route_missing",
  "internship_pay",
  "internship_months",
  "internship_months_check",
  "promoter_missing",
  "tutor_missing",
  "begins_missing",
  "begins_past",
  "ends_missing",
  "ends_before_begins",
  "seats_missing",
  "closes_after_begins",
  "total_hours_missing",
  "total_hours_sessions",
  "cost_missing",
  "certificate_missing",
  "link_missing",
  "eligible_missing",
  "how_to_ask_missing",
  "amount_missing",
  "amount_upside_down",
  "amount_over_total",
  "fund_missing",
  "call_page_missing",
  "programme_missing",
  "programme_months",
  "programme_hours",
  "allowance_missing",
  "allowance_not_due",
  "project_missing",
  "internship_short",
  "school_missing",
  "agency_authorisation",
  "night_minor",
  "siisl",
] as const;
export type FindingReason = (typeof WORDING_REASONS)[number] | (typeof COMPLETENESS_REASONS)[number];

/** Something review must look at: in the words of a field (`start`…`end` in its own text) or in the field as a whole (both 0). */
export interface Finding {
  /** The rule: "AGE-01" for wording, "pay_missing" for what is missing. */
  ruleId: string;
  level: FindingLevel;
  field: keyof PostingFields | "organisation";
  start: number;
  end: number;
  /** The words found, as written; empty when something is missing. */
  excerpt: string;
  /** Articles it rests on. */
  law: readonly string[];
  messageKey: FindingReason;
  /** The words beside the root that make it a demand ("astenersi", "cercasi"); left out when the root says it alone. */
  cue?: string | undefined;
}

/** Who posts, as far as the rules ask. */
export interface PostingOwner {
  name: string;
  vatNumber: string | null;
  taxCode: string | null;
  /** Employment agencies: number and date of the authorisation (D.Lgs. 276/2003 art. 4 and 9). */
  authorisation: string | null;
}

export interface CheckContext {
  owner: PostingOwner;
  /** ISO day, in Italy. */
  today: string;
  /** What pay usually is, in the settings; left out: as delivered. */
  payLimits?: PayLimits;
}

/** Key under which a decision of the desk ("false alarm") is stored: it holds until those words change. */
export function findingKey(finding: Pick<Finding, "ruleId" | "field" | "excerpt">): string {
  return `${finding.ruleId}:${finding.field}:${finding.excerpt.toLowerCase().replace(/\s+/g, " ")}`;
}

const RANK = { block: 0, warn: 1, hint: 2 } as const satisfies Record<FindingLevel, number>;

/** Blocks first, then as they come in the text. */
export function compareGravity(a: Finding, b: Finding): number {
  return RANK[a.level] - RANK[b.level] || a.start - b.start;
}
