import type { Words } from "./words";

type Said = Pick<Words, "terms" | "admin">;

/** A word the register no longer writes is shown as it was written. */
const known = (labels: Record<string, string>, code: string) => labels[code] ?? code;

/** What was done: "person.read" → "Dati letti". */
export const sayDeed = ({ terms }: Said, code: string): string => known(terms.auditDeed, code);

/** To what: "posting" → "Opportunità". */
export const sayNoun = ({ terms }: Said, code: string): string => known(terms.auditNoun, code);

/** Why somebody looked; nothing where no reason is asked. */
export const sayPurpose = ({ terms }: Said, code: string | null): string =>
  code === null ? "" : known(terms.readPurpose, code);

/** As whom: "operator+admin" → "Sportello, Amministrazione". */
export function sayRoles({ terms, admin }: Said, code: string): string {
  if (code === "system") return admin.audit.system;
  if (code === "visitor") return admin.audit.visitor;
  return code
    .split("+")
    .map((role) => known(terms.role, role))
    .join(", ");
}
