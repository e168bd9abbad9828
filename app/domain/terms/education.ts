/**
 * Levels of the national qualification framework (QNQ/EQF, D.M. 8 January 2018):
 * 1 licenza media, 2 biennio, 3 qualifica, 4 diploma, 5 ITS, 6 laurea, 7 magistrale, 8 dottorato.
 */
export const EQF_LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type EqfLevel = (typeof EQF_LEVELS)[number];
