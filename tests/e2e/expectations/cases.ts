import type { Examples } from "../../support/examples";
import { ROLES, type Role } from "../roles";

/** What somebody meets at an address: its page, the way to sign in, nothing for them, no page at all (only forms are sent there), or the address they are led to. */
export type Answer = "page" | "sign in" | "missing" | "refused" | { to: string };

export interface Case {
  /** What stands for the parameters; without it the address is the route itself. */
  filled?: (examples: Examples) => Record<string, string>;
  /** Says which record, where there is more than one case. */
  record?: string;
  answers: Record<Role, Answer>;
}

type Some = Partial<Record<Role, Answer>>;

export const everyone = (answer: Answer, except: Some = {}): Record<Role, Answer> => ({
  ...(Object.fromEntries(ROLES.map((role) => [role, answer])) as Record<Role, Answer>),
  ...except,
});
/** These roles see the page; nobody is asked to sign in; for the others it does not exist. */
export const only = (...roles: Role[]): Record<Role, Answer> =>
  everyone("missing", { nobody: "sign in", ...(Object.fromEntries(roles.map((role) => [role, "page"])) as Some) });
export const noone = only();

export const id = (pick: (examples: Examples) => string) => (examples: Examples) => ({ id: pick(examples) });
export const token = (pick: (examples: Examples) => string) => (examples: Examples) => ({ token: pick(examples) });
export const code = (pick: (examples: Examples) => string) => (examples: Examples) => ({ code: pick(examples) });
