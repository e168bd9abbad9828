/** Why one person looks like another, the surest first. */
export const LIKENESS_GROUNDS = ["tax_code", "name_and_birth", "email", "phone", "name"] as const;
export type LikenessGround = (typeof LIKENESS_GROUNDS)[number];
