/** What a placement is part of; none of them is employment, so none is in the Unilav table but `lsu` (C.03.00). */
export const PROGRAMMES = ["scu", "scr", "puc", "lsu", "tir_incl", "fsl", "vol"] as const;
export type Programme = (typeof PROGRAMMES)[number];

interface Range {
  from: number;
  to: number;
}

interface Terms {
  /** Whole years, both included: 28 = until the day before 29. Set by law, never by who posts. */
  ages: Range | null;
  months: Range | null;
  /** Minutes a week. */
  weekly: Range | null;
  /** Is there a monthly allowance? */
  allowance: "due" | "none" | "open";
  law: string;
}

/** The terms the law sets for each programme. */
export const PROGRAMME_TERMS: Record<Programme, Terms> = {
  scu: {
    ages: { from: 18, to: 28 },
    months: { from: 8, to: 12 },
    weekly: { from: 25 * 60, to: 25 * 60 },
    allowance: "due",
    law: "D.Lgs. 40/2017",
  },
  scr: {
    ages: { from: 18, to: 29 },
    months: { from: 8, to: 12 },
    weekly: null,
    allowance: "due",
    law: "L.R. Toscana 35/2006",
  },
  puc: { ages: null, months: null, weekly: { from: 8 * 60, to: 16 * 60 }, allowance: "none", law: "D.M. 156/2023" },
  lsu: { ages: null, months: null, weekly: null, allowance: "due", law: "D.Lgs. 81/2000" },
  tir_incl: {
    ages: null,
    months: { from: 2, to: 24 },
    weekly: null,
    allowance: "due",
    law: "Linee guida 22 gennaio 2015",
  },
  fsl: { ages: null, months: null, weekly: null, allowance: "none", law: "D.L. 127/2025, conv. L. 164/2025" },
  vol: { ages: null, months: null, weekly: null, allowance: "none", law: "D.Lgs. 117/2017" },
};
