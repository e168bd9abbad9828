import type { PostingFields } from "./fields";
import type { Finding, FindingLevel, FindingReason } from "./findings";

type EventRule = { reason: FindingReason; level: FindingLevel; field: Finding["field"]; when: boolean };

/** What a lab, a course or a meeting asks: when it begins and ends, seats, what it costs, and for a course its hours. */
export function eventFindings(fields: PostingFields, today: string): EventRule[] {
  const { beginsAt, endsAt, closesOn } = fields;
  const block = (reason: FindingReason, field: Finding["field"], when: boolean): EventRule => ({
    reason,
    level: "block",
    field,
    when,
  });
  return [
    block("begins_missing", "beginsAt", beginsAt === null),
    block("begins_past", "beginsAt", beginsAt !== null && beginsAt.slice(0, 10) < today),
    block("ends_missing", "endsAt", endsAt === null),
    block(
      "ends_before_begins",
      "endsAt",
      beginsAt !== null && endsAt !== null && Date.parse(endsAt) <= Date.parse(beginsAt),
    ),
    block("seats_missing", "places", fields.places < 1),
    {
      reason: "closes_after_begins",
      level: "hint",
      field: "closesOn",
      when: beginsAt !== null && closesOn !== null && closesOn > beginsAt.slice(0, 10),
    },
    {
      reason: "cost_missing",
      level: fields.kind === "course" ? "block" : "hint",
      field: "costCents",
      when: fields.costCents === null,
    },
    ...(fields.kind === "course" ? courseFindings(fields) : []),
  ];
}

function courseFindings(fields: PostingFields): EventRule[] {
  const { totalHours, sessions } = fields;
  return [
    { reason: "total_hours_missing", level: "block", field: "totalHours", when: totalHours === null },
    { reason: "certificate_missing", level: "hint", field: "certificate", when: fields.certificate === null },
    {
      reason: "total_hours_sessions",
      level: "warn",
      field: "totalHours",
      when: totalHours !== null && sessions.length > 1 && sessionHours(sessions) > totalHours,
    },
  ];
}

function sessionHours(sessions: PostingFields["sessions"]): number {
  return Math.floor(
    sessions.reduce((sum, { beginsAt, endsAt }) => sum + Date.parse(endsAt) - Date.parse(beginsAt), 0) / 3_600_000,
  );
}
