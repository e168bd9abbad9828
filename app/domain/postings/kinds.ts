/** What is offered. The words people read are in text/. */
export const POSTING_KINDS = ["job", "internship", "lab", "course", "meeting", "call", "placement"] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** The kinds an organisation can post with the wizard today. */
export const WIZARD_KINDS = ["job", "internship", "lab"] as const satisfies readonly PostingKind[];
export type WizardKind = (typeof WIZARD_KINDS)[number];
