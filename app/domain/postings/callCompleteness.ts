import type { PostingFields } from "./fields";
import type { Finding, FindingLevel, FindingReason } from "./findings";

type CallRule = { reason: FindingReason; level: FindingLevel; field: Finding["field"]; when: boolean };

/** What a call asks: who may ask, how, for how much, and where the whole text is. */
export function callFindings(fields: PostingFields): CallRule[] {
  const { amountMinCents: least, amountMaxCents: most, amountTotalCents: total } = fields;
  return [
    { reason: "eligible_missing", level: "block", field: "eligible", when: fields.eligible === null },
    { reason: "how_to_ask_missing", level: "block", field: "howToAsk", when: fields.howToAsk === null },
    {
      reason: "amount_upside_down",
      level: "block",
      field: "amountMinCents",
      when: least !== null && most !== null && least > most,
    },
    {
      reason: "amount_over_total",
      level: "block",
      field: "amountTotalCents",
      when: total !== null && Math.max(least ?? 0, most ?? 0) > total,
    },
    {
      reason: "amount_missing",
      level: "warn",
      field: "amountMaxCents",
      when: least === null && most === null && total === null,
    },
    { reason: "fund_missing", level: "hint", field: "fund", when: fields.fund === null },
    {
      reason: "call_page_missing",
      level: "warn",
      field: "link",
      when: fields.joining !== "link" && fields.link === null,
    },
  ];
}
