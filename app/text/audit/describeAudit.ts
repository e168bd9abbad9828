import type { Words } from "../it";

type AuditWords = Pick<Words, "terms" | "admin">;

/** A word the register no longer writes is shown as it was written. */
const labelOf = (labels: Record<string, string>, code: string) => labels[code] ?? code;

/** What was done: "person.read" → "Dati letti". */
export const describeAuditEvent = ({ terms }: AuditWords, code: string): string => labelOf(terms.auditDeed, code);

/** To what: "posting" → "Opportunità". */
export const describeAuditNoun = ({ terms }: AuditWords, code: string): string => labelOf(terms.auditNoun, code);

/** Why somebody looked; nothing where no reason is asked. */
export const describeReadPurpose = ({ terms }: AuditWords, code: string | null): string =>
  code === null ? "" : labelOf(terms.readPurpose, code);

/** As whom: "operator+admin" → "Sportello, Amministrazione". */
export function describeRoles({ terms, admin }: AuditWords, code: string): string {
  if (code === "system") return admin.audit.system;
  if (code === "visitor") return admin.audit.visitor;
  return code
    .split("+")
    .map((role) => labelOf(terms.role, role))
    .join(", ");
}
