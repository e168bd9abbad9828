import { createHash } from "node:crypto";
import { personKey } from "~/domain/registrations/personKey";

interface Submission {
  /** Of the form that was shown; null when none came. */
  submissionKey: string | null;
  name: string;
  contact: { email: string | null; phone: string | null };
}

/**
 * What makes a form sent twice one: its key together with who it names. On a computer many use, the next person may go back to the
 * form of the one before: theirs is another, and leads to their own page.
 */
export function idempotencyKey({ submissionKey, name, contact }: Submission): string | null {
  return submissionKey === null
    ? null
    : createHash("sha256")
        .update(`${submissionKey}|${personKey(name, contact) ?? name}`)
        .digest("base64url");
}
