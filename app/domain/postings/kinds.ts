/** What is offered. The words people read are in text/. */
export const POSTING_KINDS = ["job", "internship", "lab", "course", "meeting", "call", "placement"] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** The kinds an organisation can post with the wizard: all of them, in the order people look for them. */
export const WIZARD_KINDS = [
  "job",
  "internship",
  "course",
  "lab",
  "meeting",
  "call",
  "placement",
] as const satisfies readonly PostingKind[];
export type WizardKind = (typeof WIZARD_KINDS)[number];

/** Kinds that look for a person: one applies, and the organisation promises an answer. */
export const HIRING_KINDS = ["job", "internship", "placement"] as const satisfies readonly PostingKind[];

/** Does somebody apply for it and wait for an answer? */
export function isHiringKind(kind: PostingKind): boolean {
  return (HIRING_KINDS as readonly PostingKind[]).includes(kind);
}
