import type { HardCheck } from "~/domain/postings/hardChecks";
import type { InternshipCategory } from "~/domain/postings/internships";
import type { Joining } from "~/domain/postings/joining";
import type { PostingKind } from "~/domain/postings/kinds";
import type { ClosingOutcome, PostingMove, PostingState } from "~/domain/postings/moves";
import type { Programme } from "~/domain/postings/programmes";
import type { ContractGroup, ContractKey } from "~/domain/terms/contracts";
import type { PayPeriod, Remote, RemoteForm, Reserved, Shift, WorkingTime } from "~/domain/terms/schedule";

const postingKind: Record<PostingKind, string> = {
  job: "Lavoro",
  internship: "Tirocinio",
  lab: "Laboratorio",
  course: "Corso",
  meeting: "Incontro",
  call: "Bando o fondo",
  placement: "Esperienza in ente pubblico",
};

const postingKinds: Record<PostingKind, string> = {
  job: "Lavori",
  internship: "Tirocini",
  lab: "Laboratori",
  course: "Corsi",
  meeting: "Incontri",
  call: "Bandi e fondi",
  placement: "Esperienze in enti pubblici",
};

const contract: Record<ContractKey, string> = {
  permanent: "Tempo indeterminato",
  fixed_term: "Tempo determinato",
  replacement: "Sostituzione a tempo determinato",
  apprenticeship_1: "Apprendistato per la qualifica o il diploma",
  apprenticeship_2: "Apprendistato professionalizzante",
  apprenticeship_3: "Apprendistato di alta formazione e ricerca",
  apprenticeship_seasonal: "Apprendistato per lavoro stagionale",
  apprenticeship_public: "Apprendistato nella pubblica amministrazione",
  domestic: "Lavoro domestico",
  domestic_fixed: "Lavoro domestico a tempo determinato",
  domestic_any: "Lavoro domestico, durata da concordare",
  on_call: "Lavoro a chiamata",
  agency_permanent: "Somministrazione a tempo indeterminato",
  agency_fixed: "Somministrazione a tempo determinato",
  home_work: "Lavoro a domicilio",
  project: "Collaborazione a progetto",
  occasional: "Lavoro autonomo occasionale",
  collaboration: "Collaborazione coordinata e continuativa",
  sport: "Lavoro sportivo",
  occasional_service: "Prestazione occasionale (INPS)",
  family_booklet: "Libretto famiglia",
  internship: "Tirocinio",
  summer_internship: "Tirocinio estivo",
  work_grant: "Borsa lavoro",
  maritime: "Lavoro marittimo",
  entertainment_permanent: "Lavoro nello spettacolo a tempo indeterminato",
  entertainment: "Lavoro nello spettacolo",
  entertainment_self: "Lavoro autonomo nello spettacolo",
  farm_fixed: "Lavoro agricolo a tempo determinato",
  farm_joint: "Lavoro agricolo congiunto",
  farm_occasional: "Lavoro agricolo occasionale",
  public_service: "Lavoro nella pubblica amministrazione",
  partnership: "Associazione in partecipazione",
  agent: "Agenzia o rappresentanza",
  platform_permanent: "Lavoro con piattaforma a tempo indeterminato",
  platform_fixed: "Lavoro con piattaforma a tempo determinato",
  platform_replacement: "Lavoro con piattaforma, per sostituzione",
};

const contractGroup: Record<ContractGroup, string> = {
  permanent: "Indeterminato",
  fixed_term: "Determinato",
  apprenticeship: "Apprendistato",
  agency: "Somministrazione",
  internship: "Tirocinio",
  other: "Altro contratto",
};

const workingTime: Record<WorkingTime, string> = {
  full_time: "Tempo pieno",
  part_time: "Part-time tutti i giorni",
  part_time_vertical: "Part-time solo alcuni giorni",
  part_time_mixed: "Part-time misto",
};

const shift: Record<Shift, string> = {
  morning: "Mattina",
  afternoon: "Pomeriggio",
  evening: "Sera",
  night: "Notte",
  weekend: "Fine settimana",
  holidays: "Festivi",
  rotating: "Turni a rotazione",
};

const remote: Record<Remote, string> = { no: "In sede", partial: "In parte da casa", full: "Da casa" };

const remoteEvent: Record<Remote, string> = { no: "In presenza", partial: "In presenza e online", full: "Online" };

const remoteForm: Record<RemoteForm, string> = { agile: "Lavoro agile", telework: "Telelavoro" };

const internshipCategory: Record<InternshipCategory, string> = {
  ordinary: "Tutte le persone: fino a 6 mesi",
  graduate_or_disadvantaged: "Persone laureate o svantaggiate: fino a 12 mesi",
  disability: "Persone con disabilità: fino a 24 mesi",
};

const programme: Record<Programme, string> = {
  scu: "Servizio civile universale",
  scr: "Servizio civile regionale",
  puc: "Progetto utile alla collettività (PUC)",
  lsu: "Lavoro socialmente utile",
  tir_incl: "Tirocinio di inclusione sociale",
  fsl: "Formazione scuola-lavoro",
  vol: "Volontariato",
};

const joining: Record<Joining, string> = {
  here: "Su questo sito",
  link: "Su un’altra pagina",
  contact: "Per e-mail o telefono",
  none: "Senza iscrizione: basta venire",
};

const payPeriod: Record<PayPeriod, string> = {
  hour: "all’ora",
  day: "al giorno",
  month: "al mese",
  year: "all’anno",
  total: "in tutto",
};

const reserved: Record<Reserved, string> = {
  none: "Aperto a tutte le persone",
  art1: "Riservato al collocamento mirato (legge 68/1999, articolo 1)",
  art18: "Riservato alle categorie protette (legge 68/1999, articolo 18)",
};

const hardCheck: Record<HardCheck, string> = {
  licence: "Patente o patentino",
  age_or_permit: "Maggiore età o permesso di lavoro",
  contract: "Tipo di contratto",
  language: "Livello di lingua",
  start: "Data di inizio",
};

const postingState: Record<PostingState, string> = {
  draft: "Bozza",
  in_review: "In verifica",
  changes_requested: "Da correggere",
  published: "Pubblicata",
  paused: "In pausa",
  closed: "Chiusa",
  archived: "Archiviata",
};

const postingMove: Record<PostingMove, string> = {
  submit: "Invia allo sportello",
  approve: "Approva e pubblica",
  request_changes: "Chiedi una correzione",
  refuse: "Rifiuta",
  take_back: "Riprendi la bozza",
  refresh: "Confermo che vale ancora",
  extend: "Prolunga",
  pause_stale: "Metti in pausa perché non confermata",
  pause_unverified: "Metti in pausa con l’organizzazione",
  pause: "Metti in pausa",
  pause_by_desk: "Metti in pausa dallo sportello",
  resume: "Rimetti in linea",
  ask_back: "Chiedi allo sportello di rimetterlo in linea",
  close: "Chiudi",
  expire: "Fai scadere",
  relist: "Ripubblica",
  duplicate: "Scrivine uno simile",
  archive: "Archivia",
};

const postingMoved: Record<PostingMove, string> = {
  submit: "Inviata allo sportello",
  approve: "Approvata e pubblicata",
  request_changes: "Correzione chiesta",
  refuse: "Rifiutata",
  take_back: "Ripresa in bozza",
  refresh: "Confermata: vale ancora",
  extend: "Prolungata",
  pause_stale: "In pausa: nessuno la confermava",
  pause_unverified: "In pausa: organizzazione non verificata",
  pause: "Messa in pausa",
  pause_by_desk: "Messa in pausa dallo sportello",
  resume: "Rimessa in linea",
  ask_back: "Chiesto allo sportello di rimetterla in linea",
  close: "Chiusa",
  expire: "Scaduta",
  relist: "Ripubblicata con un annuncio nuovo",
  duplicate: "Copiata in un annuncio nuovo",
  archive: "Archiviata",
};

const closingOutcome: Record<ClosingOutcome, string> = {
  filled_here: "Persona trovata con questo sito",
  filled_elsewhere: "Persona trovata in altro modo",
  not_filled: "Nessuna persona trovata",
  withdrawn: "Offerta ritirata",
  refused: "Rifiutata dallo sportello",
  expired: "Arrivata alla scadenza",
};

export const terms = {
  postingKind,
  postingKinds,
  contract,
  contractGroup,
  workingTime,
  shift,
  remote,
  remoteEvent,
  remoteForm,
  internshipCategory,
  programme,
  joining,
  payPeriod,
  reserved,
  hardCheck,
  postingState,
  postingMove,
  postingMoved,
  closingOutcome,
};
