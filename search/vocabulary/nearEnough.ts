/** Share of the best hit's worth: what lies below only shares letters with it. Labels of skills are longer than those of occupations. */
const SHARE = { occupations: 0.4, skills: 0.6 } as const;

/** Of hits, best first, those that may be what was meant. */
export function nearEnough<Hit extends { score: number }>(of: keyof typeof SHARE, hits: readonly Hit[]): Hit[] {
  return hits.filter(({ score }) => score >= SHARE[of] * (hits[0]?.score ?? 0));
}
