import { done, refuse, type Result } from "~/domain/refusals";
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

interface Verdict {
  from: readonly OrganisationState[];
  to: OrganisationState;
  needsReason?: true;
}

/** What the desk may decide about who an organisation says it is. */
export const ORGANISATION_VERDICTS = {
  verify: { from: ["pending", "refused"], to: "verified" },
  refuse: { from: ["pending", "verified"], to: "refused", needsReason: true },
} as const satisfies Record<string, Verdict>;

export type OrganisationVerdict = keyof typeof ORGANISATION_VERDICTS;
export const ORGANISATION_VERDICT_KEYS = Object.keys(ORGANISATION_VERDICTS) as [
  OrganisationVerdict,
  ...OrganisationVerdict[],
];

/** May this be decided now? Asked again after it was decided it is `already_done`. */
export function decideVerdict({
  state,
  verdict,
  hasReason,
}: {
  state: OrganisationState;
  verdict: OrganisationVerdict;
  hasReason: boolean;
}): Result<{ to: OrganisationState }> {
  const rule: Verdict = ORGANISATION_VERDICTS[verdict];
  if (state === rule.to) return refuse("already_done");
  if (!rule.from.includes(state)) return refuse("wrong_state");
  if (rule.needsReason && !hasReason) return refuse("reason_needed");
  return done({ to: rule.to });
}
