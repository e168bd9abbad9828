import type { z } from "zod";
import { PASSWORD_MIN, newPassword } from "~/domain/forms/password";
import { email } from "~/domain/forms/email";
import { required } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";
import { vatNumber } from "~/domain/forms/vatNumber";
import { done, refuse, type Result } from "~/domain/refusals";

export { PASSWORD_MIN };
/** Days an invitation can be accepted. */
export const INVITATION_DAYS = 14;
/** People who may act for one organisation, invitations included. */
export const MAX_MEMBERS = 50;

export const InviteMemberForm = { email: required(email()) };
/** Who has no access yet chooses a name and a password. */
export const AcceptForm = { name: required(line(120)), password: newPassword };
/** Who has one, and works for an organisation that is already here. */
export const JoinForm = { vatNumber: required(vatNumber()) };
export type AcceptFields = { [Name in keyof typeof AcceptForm]: z.output<(typeof AcceptForm)[Name]> };

interface Leaving {
  /** Everybody who acts for the organisation now. */
  members: readonly string[];
  leaving: string;
  by: { id: string; isMember: boolean };
  /** They said they know nobody will be left. */
  confirmed: boolean;
}

/** May this person be taken out now? The last one leaves only knowing it; who is out already is `already_done`. */
export function decideLeaving({ members, leaving, by, confirmed }: Leaving): Result<object> {
  if (by.isMember && !members.includes(by.id)) return refuse("not_member");
  if (!members.includes(leaving)) return refuse("already_done");
  return members.length === 1 && !confirmed ? refuse("last_member") : done({});
}
