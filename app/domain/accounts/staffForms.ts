import type { z } from "zod";
import type { Role } from "~/domain/access/roles";
import { oneOf, someOf } from "~/domain/forms/choices";
import { email } from "~/domain/forms/email";
import { fieldError } from "~/domain/forms/errors";
import { refuse, required } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";

/** Roles an administrator gives: the others come with an organisation or with a person's file. */
export const ASSIGNABLE_ROLES = [
  "operator",
  "partner",
  "delegate",
  "secretary",
  "admin",
] as const satisfies readonly Role[];
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** An invitation: with no role there would be nothing to open. */
export const InviteForm = {
  name: required(line(120)),
  email: required(email()),
  roles: someOf(ASSIGNABLE_ROLES).transform((roles, ctx): AssignableRole[] =>
    roles.length > 0 ? roles : refuse(ctx, fieldError("required")),
  ),
};

export const USER_INTENTS = ["grant", "revoke", "disable", "enable", "invite", "reset_factor"] as const;
export const UserIntentForm = { intent: required(oneOf(USER_INTENTS)), role: oneOf(ASSIGNABLE_ROLES) };

export type InviteFields = { [Name in keyof typeof InviteForm]: z.output<(typeof InviteForm)[Name]> };
