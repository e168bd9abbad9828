/** Share of the best hit's worth: what lies below only shares letters with it. Labels of skills are longer than those of occupations. */
const MIN_SHARE = { occupations: 0.4, skills: 0.6 } as const;

/** Of hits, best first, those that may be what was meant. */
export function relevantHits<Hit extends { score: number }>(of: keyof typeof MIN_SHARE, hits: readonly Hit[]): Hit[] {
  return hits.filter(({ score }) => score >= MIN_SHARE[of] * (hits[0]?.score ?? 0));
}
