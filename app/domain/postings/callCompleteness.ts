import type { PostingFields } from "./fields";
import type { Finding, FindingLevel, FindingReason } from "./findings";

type CallRule = { reason: FindingReason; level: FindingLevel; field: Finding["field"]; when: boolean };

/** What a call asks: who may ask, how, for how much, and where the whole text is. */
export function callFindings(fields: PostingFields): CallRule[] {
  const { amountMinCents: minCents, amountMaxCents: maxCents, amountTotalCents: totalCents } = fields;
  return [
    { reason: "eligible_missing", level: "block", field: "eligible", when: fields.eligible === null },
    { reason: "how_to_ask_missing", level: "block", field: "howToAsk", when: fields.howToAsk === null },
    {
      reason: "amount_upside_down",
      level: "block",
      field: "amountMinCents",
      when: minCents !== null && maxCents !== null && minCents > maxCents,
    },
    {
      reason: "amount_over_total",
      level: "block",
      field: "amountTotalCents",
      when: totalCents !== null && Math.max(minCents ?? 0, maxCents ?? 0) > totalCents,
    },
    {
      reason: "amount_missing",
      level: "warn",
      field: "amountMaxCents",
      when: minCents === null && maxCents === null && totalCents === null,
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
