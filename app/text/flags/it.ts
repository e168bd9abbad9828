import type { FactKind, FlagKindKey } from "~/domain/flags/kinds";
import { mediumDate } from "../dates";
import type { EvidenceWords } from "./describeEvidence";

const evidence: EvidenceWords = {
  did_filed: ({ date }) => `DID del ${mediumDate("it", date)}`,
  did_and_suspension: ({ date, days }) => `DID del ${mediumDate("it", date)}, sospesa ${days} giorni per lavori brevi`,
  last_job_ended: ({ date }) => `senza lavoro dal ${mediumDate("it", date)}`,
  never_worked: () => "non ha mai lavorato",
  no_work_months: ({ months }) => (months === 12 ? "da più di 12 mesi" : `da almeno ${months} mesi`),
  age: ({ years }) => `${years} anni`,
  study_ended: ({ date }) => `studi finiti il ${mediumDate("it", date)}`,
  education_below_upper_secondary: () => "senza diploma né qualifica",
  first_job_after_study: ({ date }) => `studi finiti il ${mediumDate("it", date)}, primo lavoro ancora da trovare`,
};

const flagKind: Record<FlagKindKey, string> = {
  unemployed: "In cerca di lavoro (disoccupazione)",
  long_term_unemployed: "In cerca di lavoro da oltre 12 mesi",
  very_disadvantaged_eu: "Persona molto svantaggiata nel lavoro (regole europee)",
  disadvantaged_eu: "Persona svantaggiata nel lavoro (regole europee)",
  neet: "Giovane che non studia e non lavora",
  young: "Giovane",
  over_50: "Più di 50 anni",
  woman_without_work: "Donna senza un lavoro regolare",
  income_support: "Riceve un sostegno al reddito",
  reserved_route: "Collocamento mirato (legge 68/1999)",
  social_services: "Seguita dai servizi sociali",
  company_crisis: "Da una crisi aziendale",
};

const factKind: Record<FactKind, string> = {
  did_filed: "Dichiarazione di disponibilità al lavoro (DID)",
  last_job_ended: "Fine dell’ultimo lavoro",
  job_started: "Inizio di un lavoro",
  study_ended: "Fine degli studi",
  study_started: "Inizio degli studi",
  never_worked: "Non ha mai lavorato",
};

/** Dated facts and the flags that follow from them; the desk alone reads them. */
export const flags = {
  evidence,
  list: {
    title: "Segnalazioni",
    note: "Le vede solo lo sportello. Non entrano nel punteggio.",
    proposed: "Da confermare",
    proposedNote: "Risultano dai fatti e dall’età. Decidi tu.",
    standing: "Valide",
    past: "Passate",
    none: "Nessuna segnalazione valida.",
    confirm: "Conferma",
    confirmOf: (kind: string) => `Conferma: ${kind}`,
    noteField: "Che cosa hai visto",
    expires: "Valida fino al",
    expiresHint: (day: string) => `Lascia vuoto per il termine solito: ${day}.`,
    until: (day: string) => `fino al ${day}`,
    expired: (day: string) => `scaduta il ${day}`,
    soon: "scade presto",
    setBy: (name: string | null, day: string) => (name === null ? `dal ${day}` : `${name}, ${day}`),
    noLonger: "I fatti non la mostrano più: controlla.",
    revoke: "Revoca",
    revokeOf: (kind: string) => `Revoca: ${kind}`,
    reason: "Perché la revochi",
    revoked: (name: string | null, day: string, reason: string) =>
      `Revocata il ${day}${name === null ? "" : ` da ${name}`}: ${reason}`,
    add: "Aggiungi una segnalazione",
    kind: "Segnalazione",
    route: "Elenco della legge 68/1999",
    routeHint: "Solo per il collocamento mirato. Mai il tipo di disabilità.",
    routes: { art1: "Articolo 1", art18: "Articolo 18" },
    evidence: "Che cosa hai visto",
    evidenceHint: "Il documento o il fatto. Mai diagnosi o percentuali.",
    save: "Aggiungi la segnalazione",
    basis: "Base",
  },
  facts: {
    title: "Fatti con data",
    none: "Nessun fatto registrato. Le segnalazioni si propongono da qui.",
    add: "Aggiungi un fatto",
    kind: "Che cosa",
    onDate: "Quando",
    evidence: "Che cosa hai visto",
    evidenceHint: "Per esempio: ricevuta della DID, lettera di fine contratto.",
    save: "Aggiungi il fatto",
    remove: "Togli",
    removeOf: (what: string) => `Togli: ${what}`,
    said: "detto a voce",
  },
  terms: {
    flagKind,
    factKind,
  },
};
