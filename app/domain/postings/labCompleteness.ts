import type { PostingFields } from "./fields";
import type { FindingLevel, FindingReason } from "./findings";

type LabField = "beginsAt" | "endsAt" | "places";

/** What a lab asks: when it begins and ends, and seats. */
export function labFindings(fields: PostingFields, today: string) {
  const { beginsAt, endsAt } = fields;
  const rule = (reason: FindingReason, field: LabField, when: boolean) => ({ reason, level: "block" as FindingLevel, field, when });
  return [
    rule("begins_missing", "beginsAt", beginsAt === null),
    rule("begins_past", "beginsAt", beginsAt !== null && beginsAt.slice(0, 10) < today),
    rule("ends_missing", "endsAt", endsAt === null),
    rule("ends_before_begins", "endsAt", beginsAt !== null && endsAt !== null && Date.parse(endsAt) <= Date.parse(beginsAt)),
    rule("seats_missing", "places", fields.places < 1),
  ];
}
