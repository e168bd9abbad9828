import { expect, test } from "vitest";
import { VISITOR, type Actor } from "~/domain/access/actor";
import { can, PERMISSIONS, type Permission } from "~/domain/access/can";
import { ROLES, type Role } from "~/domain/access/roles";
import { safeReturnPath } from "~/domain/accounts/forms";
import { OrganisationId, PersonId } from "~/domain/ids";

const OWN = OrganisationId.parse("11111111-1111-4111-8111-111111111111");
const OTHERS = OrganisationId.parse("22222222-2222-4222-8222-222222222222");
const SELF = PersonId.parse("33333333-3333-4333-8333-333333333333");
const actor = (...roles: Role[]): Actor => ({ ...VISITOR, roles, organisationIds: [OWN], personId: SELF });
const deeds = Object.keys(PERMISSIONS) as Permission[];

test("a visitor may do none of these deeds, whatever the record", () => {
  for (const deed of deeds)
    expect(can(VISITOR, deed, { organisationId: OWN, personId: SELF, tier: "public" })).toBe(false);
});

test("a member reaches what is the own organisation's and nothing of another's", () => {
  for (const deed of [
    "posting.write",
    "posting.move",
    "application.read",
    "application.move",
    "application.note",
    "organisation.write",
    "organisation.members",
  ] as const) {
    expect(can(actor("member"), deed, { organisationId: OWN })).toBe(true);
    expect(can(actor("member"), deed, { organisationId: OTHERS })).toBe(false);
    expect(can(actor("member"), deed, {})).toBe(false);
  }
});

test("members, seekers, delegates and partners never see a flag or a match, and never review", () => {
  for (const role of ROLES.filter((one) => one !== "operator")) {
    for (const deed of ["flag.read", "flag.write", "match.read", "posting.review", "person.write"] as const)
      expect(can(actor(role), deed, { organisationId: OWN, personId: SELF })).toBe(false);
  }
});

test("a crisis is for delegates within the table and for the secretary, for nobody else", () => {
  for (const role of ROLES) {
    expect(can(actor(role), "crisis.read", { tier: "table" })).toBe(role === "delegate" || role === "secretary");
    expect(can(actor(role), "crisis.read", { tier: "secretariat" })).toBe(role === "secretary");
    expect(can(actor(role), "crisis.write")).toBe(role === "secretary");
  }
});

test.each([
  ["/organizzazione/annunci/1?x=2", true],
  ["//evil.invalid", false],
  ["/\\evil.invalid", false],
  ["https://evil.invalid", false],
  ["javascript:alert(1)", false],
  ["", false],
])("after sign-in one may be sent to %s: %s", (path, fine) => {
  expect(safeReturnPath(path)).toBe(fine ? path : null);
});
