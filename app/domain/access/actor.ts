import type { OrganisationId, PersonId, SignatoryId, UserId } from "~/domain/ids";
import type { Role } from "./roles";

/** Records whose secret link lets whoever has it act for that record alone. */
export const HELD_RECORDS = ["application", "registration", "subscriber", "case"] as const;
export type HeldRecord = (typeof HELD_RECORDS)[number];

/** Who acts: a signed-in user with what they may reach, the holder of a link, nobody (a visitor), or the site itself. */
export interface Actor {
  userId: UserId | null;
  name: string;
  email: string | null;
  roles: readonly Role[];
  organisationIds: readonly OrganisationId[];
  signatoryIds: readonly SignatoryId[];
  personId: PersonId | null;
  /** The record whose link was used, where no account is needed. */
  holds?: { record: HeldRecord; id: string };
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

/** Whoever has the secret link of a record. The link is the permission; the register writes down which it was. */
export function linkHolder(record: HeldRecord, id: string): Actor {
  return { ...VISITOR, holds: { record, id } };
}

/** Was this very record's link used? */
export function isLinkHolder({ holds }: Actor, record: HeldRecord, id: string): boolean {
  return holds?.record === record && holds.id === id;
}

export type SignedIn = Actor & { userId: UserId };

export function isSignedIn(actor: Actor): actor is SignedIn {
  return actor.userId !== null;
}

/** The word written in the register beside what was done. */
export function actorRole(actor: Actor): string {
  if (actor === SYSTEM || actor.name === "system") return "system";
  if (actor.holds) return `${actor.holds.record}_holder`;
  return actor.roles.length > 0 ? [...actor.roles].join("+") : "visitor";
}
