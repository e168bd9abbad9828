import type { CrisisEventKind, CrisisOutcome, CrisisStage } from "~/domain/crises/stages";
import type { Tier } from "~/domain/access/tiers";

const crisisStage: Record<CrisisStage, string> = {
  reported: "Segnalata",
  assessing: "In esame",
  prevention: "Prevenzione",
  table_open: "Tavolo aperto",
  procedure: "Procedura",
  agreement: "Accordo",
  transition: "Transizione",
  closed: "Chiusa",
};
const crisisOutcome: Record<CrisisOutcome, string> = {
  solved: "Risolta, posti di lavoro salvi",
  partly_solved: "Risolta in parte",
  relocation: "Trasferimento dell’attività",
  workers_buyout: "Impresa rilevata dai lavoratori",
  closed_without: "Chiusa senza reindustrializzazione",
};
const crisisEventKind: Record<CrisisEventKind, string> = {
  report: "Segnalazione",
  meeting: "Incontro",
  visit: "Visita in azienda",
  procedure: "Atto di procedura",
  agreement: "Accordo",
  instrument: "Ammortizzatore o strumento",
  news: "Notizia",
  note: "Nota",
  stage_changed: "Cambio di fase",
  correction: "Correzione",
};
const tier: Record<Tier, string> = {
  public: "Pubblico",
  signatory: "Firmatari",
  table: "Tavolo",
  secretariat: "Segreteria",
};
const tierExplained: Record<Tier, string> = {
  public: "sito e dati aperti",
  signatory: "gli enti del protocollo",
  table: "chi siede al tavolo",
  secretariat: "solo la segreteria",
};

export const crisisTerms = { crisisStage, crisisOutcome, crisisEventKind, tier, tierExplained };
