export const ORGANISATION_KINDS = ["employer", "association", "school", "training_body", "public_body"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_STATES = ["pending", "verified", "refused"] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];
