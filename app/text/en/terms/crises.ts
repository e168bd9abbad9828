import type { CrisisEventKind, CrisisOutcome, CrisisStage } from "~/domain/crises/stages";
import type { Tier } from "~/domain/access/tiers";

const crisisStage: Record<CrisisStage, string> = {
  reported: "Reported",
  assessing: "Being assessed",
  prevention: "Prevention",
  table_open: "Table open",
  procedure: "Procedure",
  agreement: "Agreement",
  transition: "Transition",
  closed: "Closed",
};
const crisisOutcome: Record<CrisisOutcome, string> = {
  solved: "Solved, jobs kept",
  partly_solved: "Partly solved",
  relocation: "Activity relocated",
  workers_buyout: "Bought out by the workers",
  closed_without: "Closed without new industry",
};
const crisisEventKind: Record<CrisisEventKind, string> = {
  report: "Report",
  meeting: "Meeting",
  visit: "Company visit",
  procedure: "Step of the procedure",
  agreement: "Agreement",
  instrument: "Support scheme",
  news: "News",
  note: "Note",
  stage_changed: "Change of stage",
  correction: "Correction",
};
const tier: Record<Tier, string> = {
  public: "Public",
  signatory: "Signatories",
  table: "Table",
  secretariat: "Secretariat",
};
const tierExplained: Record<Tier, string> = {
  public: "site and open data",
  signatory: "the bodies of the protocol",
  table: "who sits at the table",
  secretariat: "the secretariat only",
};

export const crisisTerms = { crisisStage, crisisOutcome, crisisEventKind, tier, tierExplained };
