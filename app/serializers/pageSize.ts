/** How many postings an answer for machines may hold, and the parameter that says it. */
export const MAX_PAGE_SIZE = 100;
export const PAGE_SIZE_PARAMETER = "quanti";
