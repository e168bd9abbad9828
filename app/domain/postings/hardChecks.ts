/**
 * What a posting may mark as indispensable. Nothing outside this list can ever exclude anybody:
 * who fails one stays visible as "non idoneo ora", with the reason.
 */
export const HARD_CHECKS = ["licence", "age_or_permit", "contract", "language", "start"] as const;
export type HardCheck = (typeof HARD_CHECKS)[number];
