import type { Evidence } from "~/domain/flags/computeFlags";

/** How the evidence of a proposed flag is said, one phrase for each code. */
export type EvidenceWords = { [Code in Evidence["code"]]: (evidence: Extract<Evidence, { code: Code }>) => string };

interface FlagWords {
  flags: { evidence: EvidenceWords };
}

/** What a proposal rests on, in one sentence without its final stop. */
export function describeEvidence({ flags }: FlagWords, evidence: readonly Evidence[]): string {
  const phrases = evidence.map((each) => {
    // Code and parameters come as a pair; TypeScript cannot follow a pair through an index.
    const describe = flags.evidence[each.code] as (evidence: Evidence) => string;
    return describe(each);
  });
  const text = phrases.join(", ");
  return text.slice(0, 1).toLocaleUpperCase("it-IT") + text.slice(1);
}
