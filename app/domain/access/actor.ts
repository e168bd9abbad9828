import type { OrganisationId, PersonId, SignatoryId, UserId } from "~/domain/ids";
import type { Role } from "./roles";

/** Who acts: a signed-in user with what they may reach, nobody (a visitor), or the site itself. */
export interface Actor {
  userId: UserId | null;
  name: string;
  email: string | null;
  roles: readonly Role[];
  organisationIds: readonly OrganisationId[];
  signatoryIds: readonly SignatoryId[];
  personId: PersonId | null;
}

export const VISITOR: Actor = {
  userId: null,
  name: "",
  email: null,
  roles: [],
  organisationIds: [],
  signatoryIds: [],
  personId: null,
};
/** The calendar and the queues: expiry, reminders, lapses. */
export const SYSTEM: Actor = { ...VISITOR, name: "system" };

export type SignedIn = Actor & { userId: UserId };

export function isSignedIn(actor: Actor): actor is SignedIn {
  return actor.userId !== null;
}

/** The word written in the register beside what was done. */
export function actorRole(actor: Actor): string {
  if (actor === SYSTEM || actor.name === "system") return "system";
  return actor.roles.length > 0 ? [...actor.roles].join("+") : "visitor";
}
