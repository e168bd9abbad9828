type Rule = "required" | "recommended" | "none";
interface Contract {
  /**
   * Code of the Ministry's table of contract types (Classificazioni standard, Rev. 093 of 26 April 2026); a word of our
   * own for the two that are reported to INPS instead. Left out: what can no longer be signed (A.03.11-13, A.07.02).
   */
  unilav: string;
  /** Group shown as one filter on the list. */
  group: ContractGroup;
  /** Does a national collective agreement apply? */
  agreement: boolean;
  /** Must the advert say the pay? D.Lgs. 96/2026 art. 5: yes for subordinate work, with exclusions. */
  pay: Rule;
  /** Does it end on a date of its own? */
  ends: boolean;
}

export const CONTRACT_GROUPS = ["permanent", "fixed_term", "apprenticeship", "agency", "internship", "other"] as const;
export type ContractGroup = (typeof CONTRACT_GROUPS)[number];

export const CONTRACTS = {
  permanent: { unilav: "A.01.00", group: "permanent", agreement: true, pay: "required", ends: false },
  fixed_term: { unilav: "A.02.00", group: "fixed_term", agreement: true, pay: "required", ends: true },
  replacement: { unilav: "A.02.01", group: "fixed_term", agreement: true, pay: "required", ends: true },
  apprenticeship_1: { unilav: "A.03.08", group: "apprenticeship", agreement: true, pay: "recommended", ends: false },
  apprenticeship_2: { unilav: "A.03.09", group: "apprenticeship", agreement: true, pay: "recommended", ends: false },
  apprenticeship_3: { unilav: "A.03.10", group: "apprenticeship", agreement: true, pay: "recommended", ends: false },
  apprenticeship_seasonal: {
    unilav: "A.03.14",
    group: "apprenticeship",
    agreement: true,
    pay: "recommended",
    ends: true,
  },
  apprenticeship_public: {
    unilav: "A.03.15",
    group: "apprenticeship",
    agreement: true,
    pay: "recommended",
    ends: true,
  },
  domestic: { unilav: "A.04.00", group: "other", agreement: true, pay: "recommended", ends: false },
  domestic_fixed: { unilav: "A.04.01", group: "other", agreement: true, pay: "recommended", ends: true },
  domestic_any: { unilav: "A.04.02", group: "other", agreement: true, pay: "recommended", ends: false },
  on_call: { unilav: "A.05.02", group: "other", agreement: true, pay: "recommended", ends: true },
  agency_permanent: { unilav: "A.06.00", group: "agency", agreement: true, pay: "required", ends: false },
  agency_fixed: { unilav: "A.06.01", group: "agency", agreement: true, pay: "required", ends: true },
  home_work: { unilav: "A.08.02", group: "other", agreement: true, pay: "required", ends: false },
  project: { unilav: "B.01.00", group: "other", agreement: false, pay: "required", ends: true },
  occasional: { unilav: "B.02.00", group: "other", agreement: false, pay: "required", ends: true },
  collaboration: { unilav: "B.03.00", group: "other", agreement: false, pay: "required", ends: true },
  sport: { unilav: "B.04.00", group: "other", agreement: false, pay: "required", ends: true },
  occasional_service: { unilav: "PREST", group: "other", agreement: false, pay: "required", ends: true },
  family_booklet: { unilav: "LIBRETTO", group: "other", agreement: false, pay: "required", ends: true },
  internship: { unilav: "C.01.00", group: "internship", agreement: false, pay: "required", ends: true },
  summer_internship: { unilav: "C.02.00", group: "internship", agreement: false, pay: "required", ends: true },
  work_grant: { unilav: "C.04.00", group: "internship", agreement: false, pay: "required", ends: true },
  maritime: { unilav: "F.01.00", group: "other", agreement: true, pay: "required", ends: true },
  entertainment_permanent: { unilav: "G.01.00", group: "other", agreement: true, pay: "required", ends: false },
  entertainment: { unilav: "G.02.00", group: "other", agreement: true, pay: "required", ends: true },
  entertainment_self: { unilav: "G.03.00", group: "other", agreement: false, pay: "required", ends: true },
  farm_fixed: { unilav: "H.01.00", group: "fixed_term", agreement: true, pay: "required", ends: true },
  farm_joint: { unilav: "H.02.00", group: "other", agreement: false, pay: "required", ends: true },
  farm_occasional: { unilav: "H.03.00", group: "other", agreement: true, pay: "required", ends: true },
  public_service: { unilav: "I.01.00", group: "other", agreement: true, pay: "required", ends: false },
  partnership: { unilav: "L.01.00", group: "other", agreement: false, pay: "none", ends: false },
  agent: { unilav: "M.02.00", group: "other", agreement: false, pay: "required", ends: false },
  platform_permanent: { unilav: "N.01.00", group: "permanent", agreement: true, pay: "required", ends: false },
  platform_fixed: { unilav: "N.02.00", group: "fixed_term", agreement: true, pay: "required", ends: true },
  platform_replacement: { unilav: "N.03.00", group: "fixed_term", agreement: true, pay: "required", ends: true },
} as const satisfies Record<string, Contract>;

export type ContractKey = keyof typeof CONTRACTS;
export const CONTRACT_KEYS = Object.keys(CONTRACTS) as [ContractKey, ...ContractKey[]];

/** Contracts an internship may have; a job may have all the others. */
export const INTERNSHIP_CONTRACTS = [
  "internship",
  "summer_internship",
  "work_grant",
] as const satisfies readonly ContractKey[];
