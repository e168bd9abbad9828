/**
 * Professions that only who is in a register, or holds a qualification set by law, may practise; and the occupations that
 * ask it: ISCO-08 groups of four digits, or single occupations of our own vocabulary by their key. A closed table.
 */
export const HABILITATIONS = {
  nurse: { isco: ["2221", "3221"], keys: [] },
  doctor: { isco: ["2211", "2212"], keys: [] },
  pharmacist: { isco: ["2262"], keys: [] },
  lawyer: { isco: ["2611"], keys: [] },
  teacher: { isco: ["2330", "2341", "2342"], keys: [] },
  oss: { isco: [], keys: ["operatore_socio_sanitario", "oss_domiciliare"] },
  lifeguard: { isco: [], keys: ["bagnino"] },
  security_guard: { isco: ["5414"], keys: [] },
  cqc: { isco: ["8331", "8332"], keys: [] },
} as const satisfies Record<string, { isco: readonly string[]; keys: readonly string[] }>;

export type Habilitation = keyof typeof HABILITATIONS;
export const HABILITATION_KEYS = Object.keys(HABILITATIONS) as [Habilitation, ...Habilitation[]];

/** The habilitation an occupation asks, from its ISCO-08 code and, where it is one of ours, its key; null for all others. */
export function habilitationOf(isco: string | null, localKey: string | null): Habilitation | null {
  const asked = HABILITATION_KEYS.find((habilitation) => {
    const { isco: groups, keys }: { isco: readonly string[]; keys: readonly string[] } = HABILITATIONS[habilitation];
    return (isco !== null && groups.includes(isco)) || (localKey !== null && keys.includes(localKey));
  });
  return asked ?? null;
}
