interface FlagKind {
  /** Can the site propose it from dated facts, or may only the desk set it? */
  computed: boolean;
  /** Article of law or protocol it rests on. */
  basis: string;
  /** Months after which it must be looked at again. */
  validMonths: number;
}

/**
 * Claims about a person, set only by the desk. Facts and dates are stored, the label follows from them;
 * employers and the public never see one.
 */
export const FLAG_KINDS = {
  unemployed: { computed: true, basis: "D.Lgs. 150/2015, art. 19", validMonths: 6 },
  long_term_unemployed: { computed: true, basis: "D.Lgs. 150/2015, art. 19; oltre 12 mesi", validMonths: 6 },
  very_disadvantaged_eu: { computed: true, basis: "Reg. (UE) 651/2014, art. 2, n. 99", validMonths: 6 },
  disadvantaged_eu: { computed: true, basis: "Reg. (UE) 651/2014, art. 2, n. 4; D.M. 17 ottobre 2017", validMonths: 6 },
  neet: { computed: true, basis: "Programma GOL; 15-29 anni, né studio né lavoro", validMonths: 6 },
  young: { computed: true, basis: "Protocollo «Lucca per il lavoro», priorità ai giovani", validMonths: 12 },
  over_50: { computed: true, basis: "Reg. (UE) 651/2014, art. 2, n. 4, lett. d", validMonths: 24 },
  woman_without_work: { computed: false, basis: "L. 92/2012, art. 4, c. 11", validMonths: 6 },
  income_support: { computed: false, basis: "D.L. 48/2023 (ADI, SFL); D.Lgs. 22/2015 (NASpI)", validMonths: 6 },
  reserved_route: { computed: false, basis: "L. 68/1999: collocamento mirato", validMonths: 12 },
  social_services: { computed: false, basis: "D.Lgs. 147/2017, art. 5-6: presa in carico", validMonths: 6 },
  company_crisis: {
    computed: false,
    basis: "Protocollo «Lucca per il lavoro», tavolo permanente sulle crisi",
    validMonths: 12,
  },
} as const satisfies Record<string, FlagKind>;

export type FlagKindKey = keyof typeof FLAG_KINDS;
export const FLAG_KIND_KEYS = Object.keys(FLAG_KINDS) as [FlagKindKey, ...FlagKindKey[]];

/** Dated facts about a person, from which flags are computed. */
export const FACT_KINDS = [
  "did_filed",
  "last_job_ended",
  "job_started",
  "study_ended",
  "study_started",
  "never_worked",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
