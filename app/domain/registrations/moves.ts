import type { Life } from "../lifecycle";

export const REGISTRATION_STATES = ["to_confirm", "registered", "waiting", "cancelled"] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** Who wrote it: the person, the organisation or the desk. */
export const REGISTRATION_ORIGINS = ["self", "member", "operator"] as const;
export type RegistrationOrigin = (typeof REGISTRATION_ORIGINS)[number];

/** `holder` has the link of the person's own page. */
export type RegistrationActor = "holder" | "member" | "operator" | "system";

/** The whole life of a registration. Nothing else decides what may follow what. */
export const REGISTRATION_MOVES = {
  confirm: { from: ["to_confirm"], to: "registered", full: "waiting", by: ["holder", "member", "operator"] },
  promote: { from: ["waiting"], to: "registered", by: ["system"] },
  cancel: {
    from: ["to_confirm", "registered", "waiting"],
    to: "cancelled",
    by: ["holder", "member", "operator", "system"],
  },
} as const satisfies Life<RegistrationState, RegistrationActor, string>;

export type RegistrationMove = keyof typeof REGISTRATION_MOVES;
export const REGISTRATION_MOVE_KEYS = Object.keys(REGISTRATION_MOVES) as [RegistrationMove, ...RegistrationMove[]];
