import { addMonths } from "~/domain/forms/days";
import { CONTRACTS, type ContractKey, INTERNSHIP_CONTRACTS } from "../terms/contracts";
import type { PostingFields } from "./fields";
import { compareGravity, type CheckContext, type Finding, type FindingLevel, type FindingReason } from "./findings";
import { callFindings } from "./callCompleteness";
import { eventFindings } from "./eventCompleteness";
import { internshipFindings } from "./internshipCompleteness";
import { payDoubts } from "./payDoubts";
import { placementFindings } from "./placementCompleteness";
import { isAsked } from "./screens";
import { MAX_MONTHS_OPEN } from "./wizard";

type Rule = {
  reason: FindingReason;
  level: FindingLevel;
  field: Finding["field"];
  law?: readonly string[];
  when: boolean;
};

const PAY_LAW = ["D.Lgs. 96/2026, art. 5"];

/** What publication asks and does not find, in the shape of the wording checker's findings, gravest first. */
export function checkCompleteness(fields: PostingFields, context: CheckContext): Finding[] {
  const rules = [...forEveryone(fields, context), ...forKind(fields, context)];
  const paid = isAsked(fields.kind, "payMinCents") ? payDoubts(fields, context.payLimits) : [];
  return [...rules.filter((rule) => rule.when).map(toFinding), ...paid].sort(compareGravity);
}

function forKind(fields: PostingFields, context: CheckContext): Rule[] {
  switch (fields.kind) {
    case "job":
      return [...forWork(fields, context), ...forJobs(fields, context)];
    case "internship":
      return [...forWork(fields, context), ...internshipFindings(fields)];
    case "placement":
      return placementFindings(fields);
    case "call":
      return callFindings(fields);
    case "lab":
    case "course":
    case "meeting":
      return eventFindings(fields, context.today);
  }
}

function toFinding({ reason, level, field, law }: Rule): Finding {
  return { ruleId: reason, level, field, start: 0, end: 0, excerpt: "", law: law ?? [], messageKey: reason };
}

function forEveryone(fields: PostingFields, { owner, today }: CheckContext): Rule[] {
  const unnamed = owner.name.trim() === "" || (!owner.vatNumber && !owner.taxCode);
  return [
    {
      reason: "employer_missing",
      level: "block",
      field: "organisation",
      law: ["D.Lgs. 276/2003, art. 9, c. 1"],
      when: unnamed,
    },
    { reason: "title_missing", level: "block", field: "title", when: fields.title.trim() === "" },
    { reason: "description_missing", level: "block", field: "description", when: fields.description.trim() === "" },
    {
      reason: "description_short",
      level: "hint",
      field: "description",
      when: fields.description.trim() !== "" && fields.description.trim().length < 60,
    },
    {
      reason: "place_missing",
      level: "block",
      field: "comune",
      when: fields.comune === null && fields.remote !== "full",
    },
    { reason: "closing_missing", level: "block", field: "closesOn", when: fields.closesOn === null },
    {
      reason: "closing_past",
      level: "block",
      field: "closesOn",
      when: fields.closesOn !== null && fields.closesOn <= today,
    },
    {
      reason: "closing_far",
      level: "block",
      field: "closesOn",
      when: fields.closesOn !== null && fields.closesOn > addMonths(today, MAX_MONTHS_OPEN),
    },
    {
      reason: "route_missing",
      level: "block",
      field: "contactEmail",
      when: !fields.contactEmail && !fields.contactPhone,
    },
    { reason: "link_missing", level: "block", field: "link", when: fields.joining === "link" && fields.link === null },
  ];
}

/** Contracts without hours of their own: who works decides when, or is called when needed. */
const WITHOUT_HOURS = new Set<ContractKey>([
  "agent",
  "occasional",
  "collaboration",
  "on_call",
  "farm_occasional",
  "farm_joint",
  "entertainment",
  "entertainment_self",
  "project",
  "occasional_service",
  "family_booklet",
  "partnership",
]);

function forWork(fields: PostingFields, { today }: CheckContext): Rule[] {
  const { contract, workingTime, weeklyMinutes, payMinCents, payMaxCents, startsOn } = fields;
  const isTraineeship = contract !== null && (INTERNSHIP_CONTRACTS as readonly ContractKey[]).includes(contract);
  const longPartTime = workingTime !== null && workingTime !== "full_time" && (weeklyMinutes ?? 0) >= 40 * 60;
  return [
    { reason: "occupation_missing", level: "warn", field: "occupationId", when: fields.occupationId === null },
    { reason: "contract_missing", level: "block", field: "contract", when: contract === null },
    {
      reason: "contract_kind",
      level: "block",
      field: "contract",
      when: contract !== null && isTraineeship !== (fields.kind === "internship"),
    },
    {
      reason: "hours_missing",
      level: "block",
      field: "weeklyMinutes",
      when: weeklyMinutes === null && !(contract && WITHOUT_HOURS.has(contract)),
    },
    {
      reason: "working_time_hours",
      level: "warn",
      field: "workingTime",
      law: ["D.Lgs. 66/2003, art. 3-4"],
      when: longPartTime || (workingTime === "full_time" && weeklyMinutes !== null && weeklyMinutes < 24 * 60),
    },
    {
      reason: "pay_period_missing",
      level: "block",
      field: "payPeriod",
      law: PAY_LAW,
      when: payMinCents !== null && fields.payPeriod === null,
    },
    {
      reason: "pay_upside_down",
      level: "block",
      field: "payMinCents",
      when: payMinCents !== null && payMaxCents !== null && payMinCents > payMaxCents,
    },
    {
      reason: "start_before_close",
      level: "hint",
      field: "startsOn",
      when: startsOn !== null && fields.closesOn !== null && startsOn > today && startsOn < fields.closesOn,
    },
    {
      reason: "night_minor",
      level: "hint",
      field: "minimumAge",
      law: ["L. 977/1967, art. 15"],
      when: fields.shifts.includes("night") && (fields.minimumAge ?? 0) < 18,
    },
  ];
}

function forJobs(fields: PostingFields, { owner }: CheckContext): Rule[] {
  if (fields.contract === null) return [];
  const { contract, payMinCents } = fields;
  const terms = CONTRACTS[contract];
  const required = terms.pay === "required" && !(contract === "agent" && fields.payNote !== null);
  const incentive =
    terms.agreement && terms.group !== "apprenticeship" && contract !== "domestic" && contract !== "public_service";
  return [
    {
      reason: "pay_missing",
      level: "block",
      field: "payMinCents",
      law: PAY_LAW,
      when: payMinCents === null && required,
    },
    {
      reason: "pay_recommended",
      level: "hint",
      field: "payMinCents",
      law: PAY_LAW,
      when: payMinCents === null && !required && terms.pay !== "none",
    },
    {
      reason: "agreement_missing",
      level: terms.pay === "required" ? "block" : "warn",
      field: "agreementCode",
      law: PAY_LAW,
      when: terms.agreement && fields.agreementCode === null,
    },
    {
      reason: "months_missing",
      level: "warn",
      field: "months",
      when: terms.ends && (terms.group === "fixed_term" || terms.group === "agency") && fields.months === null,
    },
    {
      reason: "agency_authorisation",
      level: "warn",
      field: "organisation",
      law: ["D.Lgs. 276/2003, art. 9, c. 2"],
      when: terms.group === "agency" && owner.authorisation === null,
    },
    {
      reason: "siisl",
      level: "hint",
      field: "contract",
      law: ["D.L. 159/2025, conv. L. 198/2025, art. 14"],
      when: incentive,
    },
  ];
}
