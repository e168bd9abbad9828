/** What a person may be entitled to, as far as a check set by law reads it. */
export const ENTITLEMENTS = ["naspi", "cigs", "adi", "sfl", "in_charge"] as const;
export type Entitlement = (typeof ENTITLEMENTS)[number];
