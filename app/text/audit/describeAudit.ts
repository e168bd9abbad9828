import type { Words } from "../it";

type AuditWords = Pick<Words, "audit" | "accounts">;

/** A word the register no longer writes is shown as it was written. */
const labelOf = (labels: Record<string, string>, code: string) => labels[code] ?? code;

/** What was done: "person.read" → "Dati letti". */
export const describeAuditEvent = ({ audit }: AuditWords, code: string): string => labelOf(audit.terms.auditDeed, code);

/** To what: "posting" → "Opportunità". */
export const describeAuditNoun = ({ audit }: AuditWords, code: string): string => labelOf(audit.terms.auditNoun, code);

/** Why somebody looked; nothing where no reason is asked. */
export const describeReadPurpose = ({ audit }: AuditWords, code: string | null): string =>
  code === null ? "" : labelOf(audit.terms.readPurpose, code);

/** As whom: "operator+admin" → "Sportello, Amministrazione"; or with which link: "application_holder". */
export function describeRoles({ audit, accounts }: AuditWords, code: string): string {
  if (code === "system") return audit.system;
  if (code === "visitor") return audit.visitor;
  return code
    .split("+")
    .map((role) => labelOf({ ...accounts.terms.role, ...audit.holders }, role))
    .join(", ");
}
