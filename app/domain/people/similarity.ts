/** Why one person looks like another, the surest first. */
export const SIMILARITY_GROUNDS = ["tax_code", "name_and_birth", "email", "phone", "name"] as const;
export type SimilarityGround = (typeof SIMILARITY_GROUNDS)[number];
