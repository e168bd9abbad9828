import { addMonths } from "~/domain/forms/days";
import { CONTRACTS, type ContractKey, INTERNSHIP_CONTRACTS } from "./contracts";
import type { PostingFields } from "./fields";
import { byGravity, type CheckContext, type Finding, type FindingLevel, type FindingReason } from "./findings";
import { labFindings } from "./labCompleteness";
import { hourlyPayCents, monthlyPayCents } from "./pay";
import { MOST_MONTHS_OPEN } from "./wizard";

type Rule = { reason: FindingReason; level: FindingLevel; field: Finding["field"]; law?: readonly string[]; when: boolean };

const PAY_LAW = ["D.Lgs. 96/2026, art. 5"];
const TUSCAN_INTERNSHIPS = ["L.R. Toscana 32/2002, art. 17-bis", "D.P.G.R. Toscana 47/R/2003, art. 86-quinquies"];
/** Least monthly allowance of an internship in Tuscany, gross cents (D.P.G.R. 47/R/2003 art. 86-quinquies as changed by 19/R/2024). */
export const LEAST_INTERNSHIP_CENTS = 60_000;
/** Six months; twelve for graduates and disadvantaged people, twenty-four for people with a disability. */
export const INTERNSHIP_MONTHS = { usual: 6, most: 24 } as const;
/** Below this an hour the desk looks twice (Cost. art. 36). */
const LOW_HOURLY_CENTS = 700;

/** What publication asks and does not find, in the shape of the wording checker's findings, gravest first. */
export function checkCompleteness(fields: PostingFields, context: CheckContext): Finding[] {
  const rules = [
    ...forEveryone(fields, context),
    ...(fields.kind === "job" || fields.kind === "internship" ? forWork(fields, context) : []),
    ...(fields.kind === "job" ? forJobs(fields, context) : []),
    ...(fields.kind === "internship" ? forInternships(fields) : []),
    ...(fields.kind === "lab" ? labFindings(fields, context.today) : []),
  ];
  return rules.filter((rule) => rule.when).map(toFinding).sort(byGravity);
}

function toFinding({ reason, level, field, law }: Rule): Finding {
  return { ruleId: reason, level, field, start: 0, end: 0, excerpt: "", law: law ?? [], messageKey: reason };
}

function forEveryone(fields: PostingFields, { owner, today }: CheckContext): Rule[] {
  const unnamed = owner.name.trim() === "" || (!owner.vatNumber && !owner.taxCode);
  return [
    { reason: "employer_missing", level: "block", field: "organisation", law: ["D.Lgs. 276/2003, art. 9, c. 1"], when: unnamed },
    { reason: "title_missing", level: "block", field: "title", when: fields.title.trim() === "" },
    { reason: "description_missing", level: "block", field: "description", when: fields.description.trim() === "" },
    { reason: "description_short", level: "hint", field: "description", when: fields.description.trim() !== "" && fields.description.trim().length < 60 },
    { reason: "place_missing", level: "block", field: "comune", when: fields.comune === null && fields.remote !== "full" },
    { reason: "closing_missing", level: "block", field: "closesOn", when: fields.closesOn === null },
    { reason: "closing_past", level: "block", field: "closesOn", when: fields.closesOn !== null && fields.closesOn <= today },
    { reason: "closing_far", level: "block", field: "closesOn", when: fields.closesOn !== null && fields.closesOn > addMonths(today, MOST_MONTHS_OPEN) },
    { reason: "route_missing", level: "block", field: "contactEmail", when: !fields.contactEmail && !fields.contactPhone },
  ];
}

/** Contracts without hours of their own: who works decides when, or is called when needed. */
const WITHOUT_HOURS = new Set<ContractKey>(["agent", "occasional", "collaboration", "on_call", "farm_occasional", "entertainment"]);

function forWork(fields: PostingFields, { today }: CheckContext): Rule[] {
  const { contract, workingTime, weeklyMinutes, payMinCents, payMaxCents, startsOn } = fields;
  const isTraineeship = contract !== null && (INTERNSHIP_CONTRACTS as readonly ContractKey[]).includes(contract);
  const longPartTime = workingTime !== null && workingTime !== "full_time" && (weeklyMinutes ?? 0) >= 40 * 60;
  return [
    { reason: "occupation_missing", level: "warn", field: "occupationId", when: fields.occupationId === null },
    { reason: "contract_missing", level: "block", field: "contract", when: contract === null },
    { reason: "contract_kind", level: "block", field: "contract", when: contract !== null && isTraineeship !== (fields.kind === "internship") },
    { reason: "hours_missing", level: "block", field: "weeklyMinutes", when: weeklyMinutes === null && !(contract && WITHOUT_HOURS.has(contract)) },
    { reason: "working_time_hours", level: "warn", field: "workingTime", law: ["D.Lgs. 66/2003, art. 3-4"], when: longPartTime || (workingTime === "full_time" && weeklyMinutes !== null && weeklyMinutes < 24 * 60) },
    { reason: "pay_period_missing", level: "block", field: "payPeriod", law: PAY_LAW, when: payMinCents !== null && fields.payPeriod === null },
    { reason: "pay_upside_down", level: "block", field: "payMinCents", when: payMinCents !== null && payMaxCents !== null && payMinCents > payMaxCents },
    { reason: "start_before_close", level: "hint", field: "startsOn", when: startsOn !== null && fields.closesOn !== null && startsOn > today && startsOn < fields.closesOn },
    { reason: "night_minor", level: "hint", field: "minimumAge", law: ["L. 977/1967, art. 15"], when: fields.shifts.includes("night") && (fields.minimumAge ?? 0) < 18 },
  ];
}

function forJobs(fields: PostingFields, { owner }: CheckContext): Rule[] {
  if (fields.contract === null) return [];
  const { contract, payMinCents } = fields;
  const terms = CONTRACTS[contract];
  const required = terms.pay === "required" && !(contract === "agent" && fields.payNote !== null);
  const hourly = hourlyPayCents(fields);
  const incentive = terms.agreement && terms.group !== "apprenticeship" && contract !== "domestic" && contract !== "public_service";
  return [
    { reason: "pay_missing", level: "block", field: "payMinCents", law: PAY_LAW, when: payMinCents === null && required },
    { reason: "pay_recommended", level: "hint", field: "payMinCents", law: PAY_LAW, when: payMinCents === null && !required },
    { reason: "pay_low", level: "warn", field: "payMinCents", law: ["Cost., art. 36", "D.L. 62/2026, conv. L. 112/2026"], when: hourly !== null && hourly < LOW_HOURLY_CENTS && terms.agreement },
    { reason: "agreement_missing", level: terms.pay === "required" ? "block" : "warn", field: "agreementCode", law: PAY_LAW, when: terms.agreement && fields.agreementCode === null },
    { reason: "months_missing", level: "warn", field: "months", when: terms.ends && (terms.group === "fixed_term" || terms.group === "agency") && fields.months === null },
    { reason: "agency_authorisation", level: "warn", field: "organisation", law: ["D.Lgs. 276/2003, art. 9, c. 2"], when: terms.group === "agency" && owner.authorisation === null },
    { reason: "siisl", level: "hint", field: "contract", law: ["D.L. 159/2025, conv. L. 198/2025, art. 14"], when: incentive },
  ];
}

function forInternships(fields: PostingFields): Rule[] {
  const { months, curricular, promoter } = fields;
  const monthly = monthlyPayCents(fields);
  const level = fields.contract === "work_grant" ? "warn" : "block";
  return [
    { reason: "internship_pay", level, field: "payMinCents", law: TUSCAN_INTERNSHIPS, when: !curricular && (monthly === null || monthly < LEAST_INTERNSHIP_CENTS) },
    { reason: "months_missing", level: "block", field: "months", law: TUSCAN_INTERNSHIPS, when: months === null },
    { reason: "internship_months", level: "block", field: "months", law: TUSCAN_INTERNSHIPS, when: months !== null && months > INTERNSHIP_MONTHS.most },
    { reason: "internship_months_check", level: "warn", field: "months", law: TUSCAN_INTERNSHIPS, when: !curricular && months !== null && months > INTERNSHIP_MONTHS.usual && months <= INTERNSHIP_MONTHS.most },
    { reason: "promoter_missing", level: "block", field: "promoter", law: TUSCAN_INTERNSHIPS, when: promoter === null },
    { reason: "tutor_missing", level: "hint", field: "tutor", law: TUSCAN_INTERNSHIPS, when: fields.tutor === null },
  ];
}
