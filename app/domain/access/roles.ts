/** Roles a signed-in user may hold; several at once. A visitor is nobody: no user, no role. */
export const ROLES = ["seeker", "member", "operator", "partner", "delegate", "secretary", "admin"] as const;
export type Role = (typeof ROLES)[number];
