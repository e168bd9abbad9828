import type { Life } from "../lifecycle";
import type { OrganisationState } from "./kinds";

/** What an operator may have seen before saying an organisation is who it says. */
export const EVIDENCE = [
  "company_register",
  "revenue_agency",
  "third_sector_register",
  "statute",
  "call_back",
  "known",
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What the desk may decide about who an organisation says it is. */
export const ORGANISATION_VERDICTS = {
  verify: { from: ["pending", "refused"], to: "verified", by: ["operator"] },
  refuse: { from: ["pending", "verified"], to: "refused", by: ["operator"], needs: ["reason"] },
} as const satisfies Life<OrganisationState, "operator", string>;

export type OrganisationVerdict = keyof typeof ORGANISATION_VERDICTS;
export const ORGANISATION_VERDICT_KEYS = Object.keys(ORGANISATION_VERDICTS) as [
  OrganisationVerdict,
  ...OrganisationVerdict[],
];
