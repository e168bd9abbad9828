/**
 * How long an internship may last in Tuscany depends on who it is for (L.R. 32/2002 art. 17-bis ff.,
 * D.P.G.R. 47/R/2003): nobody's condition is stored, only which limit the project follows.
 */
export const INTERNSHIP_CATEGORIES = ["ordinary", "graduate_or_disadvantaged", "disability"] as const;
export type InternshipCategory = (typeof INTERNSHIP_CATEGORIES)[number];

/** Most months, extensions included. */
export const MAX_INTERNSHIP_MONTHS: Record<InternshipCategory, number> = {
  ordinary: 6,
  graduate_or_disadvantaged: 12,
  disability: 24,
};
/** Least months of an internship that is not part of a course of study. */
export const MIN_INTERNSHIP_MONTHS = 2;
/** Least monthly allowance, gross cents (D.P.G.R. 47/R/2003 art. 86-quinquies as changed by 19/R/2024). */
export const MIN_INTERNSHIP_CENTS = 60_000;
