import type { Evidence } from "~/domain/flags/computeFlags";
import { wordsFor, type Locale } from "./words";

/** How the evidence of a proposed flag is said, one phrase for each code. */
export type EvidenceWords = { [Code in Evidence["code"]]: (evidence: Extract<Evidence, { code: Code }>) => string };

/** What a proposal rests on, in one sentence without its final stop. */
export function describeEvidence(locale: Locale, evidence: readonly Evidence[]): string {
  const words = wordsFor(locale).desk.people.evidence;
  const phrases = evidence.map((each) => {
    // Code and parameters come as a pair; TypeScript cannot follow a pair through an index.
    const say = words[each.code] as (evidence: Evidence) => string;
    return say(each);
  });
  const text = phrases.join(", ");
  return text.slice(0, 1).toLocaleUpperCase("it-IT") + text.slice(1);
}
