import { DEMO_ACCOUNTS } from "~/domain/access/demoAccounts";
import type { Role } from "~/domain/access/roles";

/** Who must have a second factor where the Comune requires one. A role that reads other people's files joins here. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ["operator", "secretary", "admin"];

/** The accounts everybody knows the password of: what one of their users adds would shut out all the others. */
export function isDemonstrationAccount({ email, demo }: { email: string | null; demo: boolean }): boolean {
  return demo && DEMO_ACCOUNTS.some((account) => account.email === email?.toLowerCase());
}

interface FactorState {
  roles: readonly Role[];
  email: string | null;
  /** The site shows a demonstration. */
  demo: boolean;
  /** What the administrator chose; null where nobody did. */
  required: boolean | null;
  hasFactor: boolean;
  /** When the second factor was shown in this session. */
  factorAt: Date | null;
}

/** What a session still lacks before it opens anything: a factor, or the code of the one there is. Null: nothing. */
export type MissingFactor = "enrolment" | "code" | null;

/** Asked at every request, so that a role given or a requirement set counts for sessions that are open already. */
export function missingFactor({ roles, email, demo, required, hasFactor, factorAt }: FactorState): MissingFactor {
  if (isDemonstrationAccount({ email, demo })) return null;
  // Shown here, or to a provider of identities that asks for two itself.
  if (factorAt !== null) return null;
  if (hasFactor) return "code";
  const mustHave = (required ?? !demo) && roles.some((role) => SECOND_FACTOR_ROLES.includes(role));
  return mustHave ? "enrolment" : null;
}
