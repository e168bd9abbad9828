import type { z } from "zod";
import type { Role } from "~/domain/access/roles";
import { oneOf, someOf } from "~/domain/forms/choices";
import { email } from "~/domain/forms/email";
import { fieldError } from "~/domain/forms/errors";
import { refuse, required } from "~/domain/forms/piece";
import { line } from "~/domain/forms/text";

/** Roles an administrator gives: the others come with an organisation or with a person's file. */
export const GIVEN_ROLES = ["operator", "partner", "delegate", "secretary", "admin"] as const satisfies readonly Role[];
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** An invitation: with no role there would be nothing to open. */
export const InviteForm = {
  name: required(line(120)),
  email: required(email()),
  roles: someOf(GIVEN_ROLES).transform((roles, ctx): GivenRole[] =>
    roles.length > 0 ? roles : refuse(ctx, fieldError("required")),
  ),
};

export const USER_DEEDS = ["grant", "revoke", "disable", "enable", "invite"] as const;
export const UserDeedForm = { deed: required(oneOf(USER_DEEDS)), role: oneOf(GIVEN_ROLES) };

export type InviteFields = { [Name in keyof typeof InviteForm]: z.output<(typeof InviteForm)[Name]> };
