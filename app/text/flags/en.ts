import type { FactKind, FlagKindKey } from "~/domain/flags/kinds";
import { mediumDate } from "../dates";
import type { EvidenceWords } from "./describeEvidence";
import type { flags as italian } from "./it";

const evidence: EvidenceWords = {
  did_filed: ({ date }) => `availability declared on ${mediumDate("en", date)}`,
  did_and_suspension: ({ date, days }) =>
    `availability declared on ${mediumDate("en", date)}, suspended ${days} days for short jobs`,
  last_job_ended: ({ date }) => `without work since ${mediumDate("en", date)}`,
  never_worked: () => "has never worked",
  no_work_months: ({ months }) => (months === 12 ? "for more than 12 months" : `for at least ${months} months`),
  age: ({ years }) => `${years} years old`,
  study_ended: ({ date }) => `studies ended on ${mediumDate("en", date)}`,
  education_below_upper_secondary: () => "no diploma or vocational qualification",
  first_job_after_study: ({ date }) => `studies ended on ${mediumDate("en", date)}, first job still to be found`,
};

const flagKind: Record<FlagKindKey, string> = {
  unemployed: "Looking for work (unemployed)",
  long_term_unemployed: "Looking for work for over 12 months",
  very_disadvantaged_eu: "Severely disadvantaged worker (EU rules)",
  disadvantaged_eu: "Disadvantaged worker (EU rules)",
  neet: "Young person not in study or work",
  young: "Young person",
  over_50: "Over 50",
  woman_without_work: "Woman without regular work",
  income_support: "Receives income support",
  reserved_route: "Targeted placement (Law 68/1999)",
  social_services: "Followed by social services",
  company_crisis: "From a company crisis",
};

const factKind: Record<FactKind, string> = {
  did_filed: "Declared available for work (DID)",
  last_job_ended: "Last job ended",
  job_started: "A job started",
  study_ended: "Studies ended",
  study_started: "Studies started",
  never_worked: "Has never worked",
};

/** Dated facts and the flags that follow from them; the desk alone reads them. */
export const flags: typeof italian = {
  evidence,
  list: {
    title: "Flags",
    note: "Only the desk sees them. They are no part of the score.",
    proposed: "To confirm",
    proposedNote: "They follow from facts and age. You decide.",
    standing: "Standing",
    past: "Past",
    none: "No standing flag.",
    confirm: "Confirm",
    confirmOf: (kind) => `Confirm: ${kind}`,
    noteField: "What you saw",
    expires: "Stands until",
    expiresHint: (day) => `Leave empty for the usual term: ${day}.`,
    until: (day) => `until ${day}`,
    expired: (day) => `ended on ${day}`,
    soon: "ends soon",
    setBy: (name, day) => (name === null ? `from ${day}` : `${name}, ${day}`),
    noLonger: "The facts no longer show it: check.",
    revoke: "Revoke",
    revokeOf: (kind) => `Revoke: ${kind}`,
    reason: "Why you revoke it",
    revoked: (name, day, reason) => `Revoked on ${day}${name === null ? "" : ` by ${name}`}: ${reason}`,
    add: "Add a flag",
    kind: "Flag",
    route: "List of law 68/1999",
    routeHint: "Only for the reserved route. Never the kind of disability.",
    routes: { art1: "Article 1", art18: "Article 18" },
    evidence: "What you saw",
    evidenceHint: "The document or the fact. Never a diagnosis or a percentage.",
    save: "Add the flag",
    basis: "Basis",
  },
  facts: {
    title: "Dated facts",
    none: "No fact recorded. Flags are proposed from here.",
    add: "Add a fact",
    kind: "What",
    onDate: "When",
    evidence: "What you saw",
    evidenceHint: "For example: receipt of the declaration, end of contract letter.",
    save: "Add the fact",
    remove: "Remove",
    removeOf: (what) => `Remove: ${what}`,
    said: "said in person",
  },
  terms: {
    flagKind,
    factKind,
  },
};
