import type { OrganisationId, PersonId } from "~/domain/ids";
import type { Tier } from "~/domain/access/tiers";
import type { Actor } from "./actor";
import type { Role } from "./roles";

/** What the answer may depend on: whose record it is, and who may see it. */
export interface OwnedRecord {
  organisationId?: OrganisationId | null;
  personId?: PersonId | null;
  tier?: Tier;
}

type Rule = (actor: Actor, record: OwnedRecord) => boolean;
const always: Rule = () => true;
const ofOwnOrganisation: Rule = (actor, { organisationId }) =>
  organisationId != null && actor.organisationIds.includes(organisationId);
const aboutSelf: Rule = (actor, { personId }) => personId != null && personId === actor.personId;
const withinTable: Rule = (_, { tier }) => tier !== "secretariat";

/**
 * Who may do what: one line per permission, one column per role. What is not written here is refused,
 * and from outside a refusal looks like a missing page.
 */
export const PERMISSIONS = {
  "organisation.write": { member: ofOwnOrganisation, operator: always },
  "organisation.verify": { operator: always },
  "organisation.members": { member: ofOwnOrganisation, operator: always },
  "posting.write": { member: ofOwnOrganisation, operator: always },
  "posting.move": { member: ofOwnOrganisation, operator: always },
  "posting.review": { operator: always },
  "posting.import": { member: ofOwnOrganisation, operator: always },
  "person.read": { operator: always, seeker: aboutSelf },
  "person.write": { operator: always },
  "flag.read": { operator: always },
  "flag.write": { operator: always },
  "match.read": { operator: always },
  "application.propose": { operator: always },
  "application.read": { member: ofOwnOrganisation, operator: always, seeker: aboutSelf },
  /** What an organisation writes for itself about who applied: not even the desk reads it. */
  "application.note": { member: ofOwnOrganisation },
  "application.move": { member: ofOwnOrganisation, operator: always, seeker: aboutSelf },
  "report.answer": { operator: always },
  /** Names of people who registered, confirming, cancelling, attendance. */
  "registration.write": { member: ofOwnOrganisation, operator: always },
  "crisis.read": { delegate: withinTable, secretary: always },
  "crisis.write": { secretary: always },
  "user.manage": { admin: always },
  "settings.write": { admin: always },
  "feedback.manage": { admin: always },
  "audit.read": { admin: always },
} as const satisfies Record<string, Partial<Record<Role, Rule>>>;

export type Permission = keyof typeof PERMISSIONS;

/** May this actor use this permission on this record? Any one of the actor's roles is enough. */
export function can(actor: Actor, permission: Permission, record: OwnedRecord = {}): boolean {
  const rules: Partial<Record<Role, Rule>> = PERMISSIONS[permission];
  return actor.roles.some((role) => rules[role]?.(actor, record) ?? false);
}
