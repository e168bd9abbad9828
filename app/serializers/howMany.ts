/** How many postings an answer for machines may hold, and the parameter that says it. */
export const MOST_AT_ONCE = 100;
export const HOW_MANY = "quanti";
