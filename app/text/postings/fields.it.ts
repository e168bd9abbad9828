import type { RowColumnName } from "~/domain/postings/csvColumns";
import type { ApiField, PostingField } from "~/domain/postings/fieldTable";

/** A field by its short name, and what its column of an import file holds. */
type FieldWords = { name: string; column: string };
/** Where programs read it as it is, what it says to them. */
type PostingFieldWords = Record<PostingField, FieldWords> & Record<ApiField, { meaning: string }>;

/** What each field of an advert is called where it is named alone, and what its column of an import file holds. */
export const fields: PostingFieldWords = {
  kind: { name: "Tipo", column: "lavoro, tirocinio, corso, laboratorio, incontro, bando o esperienza" },
  title: { name: "Titolo", column: "Il nome del lavoro, al massimo 140 caratteri" },
  occupationId: { name: "Professione", column: "Professione dell’elenco, o codice ISCO di quattro cifre" },
  description: {
    name: "Descrizione",
    column: "Che cosa si fa, al massimo 4.000 caratteri",
    meaning: "Che cosa si fa, una cosa per riga.",
  },
  comune: { name: "Comune", column: "Comune dove si lavora, per nome o codice ISTAT" },
  address: { name: "Indirizzo", column: "Via e numero", meaning: "Via e numero." },
  remote: { name: "Lavoro da casa", column: "no, in parte o sì" },
  remoteShare: { name: "Quanto da casa", column: "Quanto lavoro si fa da casa, da 1 a 100" },
  remoteForm: { name: "Come da casa", column: "lavoro agile o telelavoro" },
  reachableWithoutCar: { name: "Raggiungibile senza auto", column: "sì se ci si arriva senza auto" },
  contract: { name: "Contratto", column: "Contratto, per nome o codice Unilav (A.02.00)" },
  months: { name: "Durata in mesi", column: "Durata in mesi" },
  seasonal: { name: "Lavoro stagionale", column: "sì o no" },
  workingTime: { name: "Orario", column: "tempo pieno, part-time, part-time verticale, part-time misto" },
  weeklyMinutes: { name: "Ore a settimana", column: "Ore a settimana, per esempio 38,5" },
  shifts: { name: "Turni", column: "mattina, pomeriggio, sera, notte, fine settimana, festivi, a rotazione" },
  scheduleNote: { name: "Nota sull’orario", column: "L’orario a parole" },
  payMinCents: { name: "Paga, da", column: "Paga lorda più bassa, in euro" },
  payMaxCents: { name: "Paga, fino a", column: "Paga lorda più alta, in euro" },
  payPeriod: { name: "Paga: ogni quanto", column: "ora, giorno, mese, anno o totale" },
  payInstalments: { name: "Mensilità", column: "Mensilità, da 12 a 16" },
  payNote: { name: "Nota sulla paga", column: "Premi, buoni pasto, provvigioni" },
  agreementCode: { name: "Codice del contratto collettivo", column: "Codice CNEL del contratto collettivo" },
  agreementLevel: { name: "Livello", column: "Livello del contratto collettivo" },
  places: { name: "Posti", column: "Quante persone servono" },
  startsOn: { name: "Inizio", column: "Primo giorno di lavoro: 31/12/2026, o +30 per fra trenta giorni" },
  closesOn: { name: "Ultimo giorno", column: "Ultimo giorno per candidarsi: 31/12/2026, o +30" },
  experienceMonths: { name: "Esperienza", column: "Mesi di esperienza; 0 se non serve" },
  educationLevel: {
    name: "Titolo di studio",
    column: "licenza media, qualifica, diploma, ITS, laurea, laurea magistrale",
  },
  essentialSkills: { name: "Competenze necessarie", column: "Competenze che servono, fra virgole" },
  desirableSkills: { name: "Competenze utili", column: "Competenze gradite, fra virgole" },
  languages: { name: "Lingue", column: "Lingue e livelli, fra virgole" },
  requiredLicences: { name: "Patenti necessarie", column: "Patenti e patentini che servono" },
  usefulLicences: { name: "Patenti utili", column: "Patenti e patentini graditi" },
  otherRequirements: {
    name: "Altri requisiti",
    column: "Altro che serve, una cosa per riga",
    meaning: "Altre cose chieste, una per riga.",
  },
  hardChecks: {
    name: "Requisiti indispensabili",
    column: "Che cosa è indispensabile: patente, maggiore età, contratto, lingua, inizio",
  },
  minimumAge: {
    name: "Età minima",
    column: "18 solo se lo chiede la legge",
    meaning: "Età minima, solo dove la chiede la legge.",
  },
  reserved: { name: "Posto riservato", column: "no, art. 1 o art. 18 (legge 68/1999)" },
  promoter: { name: "Ente promotore", column: "Tirocini: chi promuove", meaning: "Ente che promuove il tirocinio." },
  tutor: { name: "Tutor", column: "Tirocini: chi segue la persona" },
  curricular: {
    name: "Corso di studi",
    column: "Tirocini: sì se fa parte di un corso di studi",
    meaning: "Il tirocinio fa parte di un corso di studi.",
  },
  school: {
    name: "Scuola",
    column: "Tirocini curricolari: la scuola o l’università",
    meaning: "Scuola o università del tirocinio.",
  },
  internshipCategory: {
    name: "Tipo di tirocinio",
    column: "Tirocini: tutti (6 mesi), laureati e svantaggiati (12) o disabilità (24)",
  },
  host: { name: "Chi ospita", column: "Tirocini ed esperienze: dove, se non è chi pubblica" },
  programme: {
    name: "Programma",
    column: "Esperienze: servizio civile universale, servizio civile regionale, PUC, volontariato e simili",
    meaning: "Programma: servizio civile e simili.",
  },
  project: { name: "Progetto", column: "Esperienze: il titolo del progetto", meaning: "Titolo del progetto." },
  beginsAt: { name: "Inizio", column: "Laboratori, corsi, incontri: giorno e ora di inizio" },
  endsAt: { name: "Fine", column: "Laboratori, corsi, incontri: giorno e ora di fine" },
  sessions: { name: "Incontri", column: "Le singole date, se più di una, una per riga: 12/03/2027 9:00-13:00" },
  totalHours: { name: "Ore in tutto", column: "Corsi: ore in tutto", meaning: "Ore in tutto." },
  certificate: {
    name: "Attestato",
    column: "Corsi: che cosa si riceve alla fine",
    meaning: "Che cosa si riceve alla fine.",
  },
  costCents: { name: "Costo", column: "Corsi, laboratori, incontri: quanto costa; 0 se è gratis" },
  fund: { name: "Fondo", column: "Bandi: di chi sono i soldi" },
  eligible: { name: "Chi può chiedere", column: "Bandi: chi può fare domanda, una cosa per riga" },
  howToAsk: { name: "Come si chiede", column: "Bandi: come si fa domanda, una cosa per riga" },
  amountMinCents: { name: "Importo, da", column: "Bandi: la cifra più bassa per ciascuno" },
  amountMaxCents: { name: "Importo, fino a", column: "Bandi: la cifra più alta per ciascuno" },
  amountTotalCents: { name: "Somma in tutto", column: "Bandi: quanto c’è in tutto" },
  closesTime: { name: "Ora di chiusura", column: "Bandi: l’ora dell’ultimo giorno" },
  joining: { name: "Come si partecipa", column: "sul sito, altra pagina, contatto o senza iscrizione" },
  link: { name: "Collegamento", column: "La pagina dove ci si iscrive o si legge il bando" },
  responseDays: { name: "Giorni per rispondere", column: "Entro quanti giorni rispondi; 21 se non lo scrivi" },
  contactName: { name: "Nome di chi risponde", column: "Chi risponde" },
  contactEmail: { name: "E-mail di contatto", column: "E-mail a cui rispondere" },
  contactPhone: { name: "Telefono di contatto", column: "Telefono a cui rispondere" },
};

/** The columns about the row itself. */
export const rowColumns: Record<RowColumnName, string> = {
  organizzazione: "Partita IVA o nome di chi pubblica; serve solo a chi importa per più organizzazioni",
  codice_interno: "Il tuo codice dell’annuncio: se importi di nuovo, l’annuncio si aggiorna",
};
