import { DICTIONARIES, type Dictionary } from "./csvWords";
import type { PostingFields } from "./fields";

export interface CsvColumn {
  /** Name in the first row of the file. */
  name: string;
  /** The field it fills by itself; columns that need a lookup or several fields have none. */
  field?: Exclude<keyof PostingFields, "languages">;
  /** Cells are words of a closed list. */
  words?: Dictionary;
  /** Several values in a cell, between commas. */
  several?: true;
  required?: true;
  /** What it holds, for the guide and the template. */
  it: string;
  en: string;
  example: string;
}

/** The columns of an import file, in the order of the template. Only two are required; the order is free. */
// prettier-ignore
export const CSV_COLUMNS: readonly CsvColumn[] = [
  { name: "organizzazione", it: "Partita IVA o nome di chi pubblica; serve solo a chi importa per più organizzazioni", en: "VAT number or name of who posts; only for imports on behalf of several organisations", example: "00743110157" },
  { name: "codice_interno", required: true, it: "Il tuo codice dell’annuncio: se importi di nuovo, l’annuncio si aggiorna", en: "Your own code of the advert: importing it again updates the advert", example: "MAG-2026-04" },
  { name: "tipo", field: "kind", words: DICTIONARIES.kind, it: "lavoro, tirocinio, corso, laboratorio, incontro, bando o esperienza", en: "lavoro (job), tirocinio (internship), corso (course), laboratorio (workshop), incontro (meeting), bando (call) or esperienza (placement)", example: "lavoro" },
  { name: "titolo", field: "title", required: true, it: "Il nome del lavoro, al massimo 140 caratteri", en: "The name of the job, 140 characters at most", example: "Magazziniera/e" },
  { name: "professione", it: "Professione dell’elenco, o codice ISCO di quattro cifre", en: "Occupation on the list, or four-digit ISCO code", example: "magazziniere" },
  { name: "descrizione", field: "description", it: "Che cosa si fa, al massimo 4.000 caratteri", en: "What one does, 4,000 characters at most", example: "Carico e scarico della merce. Preparazione degli ordini con il muletto." },
  { name: "comune", it: "Comune dove si lavora, per nome o codice ISTAT", en: "Municipality of work, by name or ISTAT code", example: "Capannori" },
  { name: "indirizzo", field: "address", it: "Via e numero", en: "Street and number", example: "Via del Casalino 12" },
  { name: "remoto", field: "remote", words: DICTIONARIES.remote, it: "no, in parte o sì", en: "no, in parte (partly) or sì (yes)", example: "no" },
  { name: "remoto_percento", field: "remoteShare", it: "Quanto lavoro si fa da casa, da 1 a 100", en: "How much of the work is done from home, 1 to 100", example: "" },
  { name: "remoto_forma", field: "remoteForm", words: DICTIONARIES.remoteForm, it: "lavoro agile o telelavoro", en: "lavoro agile (remote by agreement) or telelavoro (telework)", example: "" },
  { name: "senza_auto", field: "reachableWithoutCar", it: "sì se ci si arriva senza auto", en: "sì if it can be reached without a car", example: "sì" },
  { name: "contratto", field: "contract", words: DICTIONARIES.contract, it: "Contratto, per nome o codice Unilav (A.02.00)", en: "Contract, by name or Unilav code (A.02.00)", example: "tempo determinato" },
  { name: "mesi", field: "months", it: "Durata in mesi", en: "Length in months", example: "6" },
  { name: "stagionale", field: "seasonal", it: "sì o no", en: "sì (yes) or no", example: "no" },
  { name: "orario", field: "workingTime", words: DICTIONARIES.workingTime, it: "tempo pieno, part-time, part-time verticale, part-time misto", en: "tempo pieno (full time), part-time, part-time verticale, part-time misto", example: "tempo pieno" },
  { name: "ore_settimanali", field: "weeklyMinutes", it: "Ore a settimana, per esempio 38,5", en: "Weekly hours, for example 38,5", example: "40" },
  { name: "turni", field: "shifts", words: DICTIONARIES.shift, several: true, it: "mattina, pomeriggio, sera, notte, fine settimana, festivi, a rotazione", en: "mattina, pomeriggio, sera, notte, fine settimana, festivi (public holidays), a rotazione", example: "mattina, pomeriggio" },
  { name: "orario_note", field: "scheduleNote", it: "L’orario a parole", en: "The timetable in words", example: "6-14 e 14-22, a settimane alterne" },
  { name: "paga_da", field: "payMinCents", it: "Paga lorda più bassa, in euro", en: "Lowest gross pay, in euros", example: "1.500,00" },
  { name: "paga_a", field: "payMaxCents", it: "Paga lorda più alta, in euro", en: "Highest gross pay, in euros", example: "1.650,00" },
  { name: "paga_ogni", field: "payPeriod", words: DICTIONARIES.payPeriod, it: "ora, giorno, mese, anno o totale", en: "ora (hour), giorno (day), mese (month), anno (year) or totale", example: "mese" },
  { name: "mensilita", field: "payInstalments", it: "Mensilità, da 12 a 16", en: "Monthly payments a year, 12 to 16", example: "14" },
  { name: "paga_note", field: "payNote", it: "Premi, buoni pasto, provvigioni", en: "Bonuses, meal vouchers, commissions", example: "Buoni pasto" },
  { name: "ccnl", field: "agreementCode", it: "Codice CNEL del contratto collettivo", en: "CNEL code of the collective agreement", example: "I100" },
  { name: "livello", field: "agreementLevel", it: "Livello del contratto collettivo", en: "Level of the collective agreement", example: "5" },
  { name: "posti", field: "places", it: "Quante persone servono", en: "How many people are needed", example: "2" },
  { name: "inizio", field: "startsOn", it: "Primo giorno di lavoro: 31/12/2026, o +30 per fra trenta giorni", en: "First day of work: 31/12/2026, or +30 for thirty days from today", example: "+30" },
  { name: "scadenza", field: "closesOn", it: "Ultimo giorno per candidarsi: 31/12/2026, o +30", en: "Last day to apply: 31/12/2026, or +30", example: "+30" },
  { name: "esperienza_mesi", field: "experienceMonths", it: "Mesi di esperienza; 0 se non serve", en: "Months of experience; 0 if none is needed", example: "0" },
  { name: "titolo_studio", field: "educationLevel", words: DICTIONARIES.education, it: "licenza media, qualifica, diploma, ITS, laurea, laurea magistrale", en: "licenza media, qualifica, diploma, ITS, laurea, laurea magistrale", example: "licenza media" },
  { name: "competenze_essenziali", several: true, it: "Competenze che servono, fra virgole", en: "Skills needed, between commas", example: "guidare il muletto" },
  { name: "competenze_utili", several: true, it: "Competenze gradite, fra virgole", en: "Skills that help, between commas", example: "usare il lettore di codici" },
  { name: "lingue", several: true, it: "Lingue e livelli, fra virgole", en: "Languages and levels, between commas", example: "italiano B1, inglese A2" },
  { name: "patenti_richieste", field: "requiredLicences", words: DICTIONARIES.licence, several: true, it: "Patenti e patentini che servono", en: "Licences and certificates needed", example: "muletto" },
  { name: "patenti_utili", field: "usefulLicences", words: DICTIONARIES.licence, several: true, it: "Patenti e patentini graditi", en: "Licences and certificates that help", example: "B" },
  { name: "altri_requisiti", field: "otherRequirements", it: "Altro che serve, una cosa per riga", en: "Anything else needed, one a line", example: "" },
  { name: "indispensabili", field: "hardChecks", words: DICTIONARIES.hardCheck, several: true, it: "Che cosa è indispensabile: patente, maggiore età, lingua, inizio, riserva", en: "What is indispensable: patente, maggiore età, lingua, inizio, riserva", example: "patente" },
  { name: "eta_minima", field: "minimumAge", it: "18 solo se lo chiede la legge", en: "18 only where the law asks for it", example: "" },
  { name: "riservato", field: "reserved", words: DICTIONARIES.reserved, it: "no, art. 1 o art. 18 (legge 68/1999)", en: "no, art. 1 or art. 18 (Law 68/1999)", example: "no" },
  { name: "promotore", field: "promoter", it: "Tirocini: chi promuove", en: "Internships: who promotes it", example: "" },
  { name: "tutor", field: "tutor", it: "Tirocini: chi segue la persona", en: "Internships: who follows the person", example: "" },
  { name: "curricolare", field: "curricular", it: "Tirocini: sì se fa parte di un corso di studi", en: "Internships: sì if part of a course of study", example: "no" },
  { name: "scuola", field: "school", it: "Tirocini curricolari: la scuola o l’università", en: "Curricular internships: the school or university", example: "" },
  { name: "categoria_tirocinio", field: "internshipCategory", words: DICTIONARIES.internshipCategory, it: "Tirocini: tutti (6 mesi), laureati e svantaggiati (12) o disabilità (24)", en: "Internships: tutti (everybody, 6 months), laureati e svantaggiati (12) or disabilità (24)", example: "" },
  { name: "ente_ospitante", field: "host", it: "Tirocini ed esperienze: dove, se non è chi pubblica", en: "Internships and placements: where, if it is not who posts", example: "" },
  { name: "programma", field: "programme", words: DICTIONARIES.programme, it: "Esperienze: servizio civile universale, servizio civile regionale, PUC, volontariato e simili", en: "Placements: servizio civile universale or regionale, PUC, volontariato and the like", example: "" },
  { name: "progetto", field: "project", it: "Esperienze: il titolo del progetto", en: "Placements: the title of the project", example: "" },
  { name: "inizio_incontro", field: "beginsAt", it: "Laboratori, corsi, incontri: giorno e ora di inizio", en: "Workshops, courses, meetings: day and time it begins", example: "" },
  { name: "fine_incontro", field: "endsAt", it: "Laboratori, corsi, incontri: giorno e ora di fine", en: "Workshops, courses, meetings: day and time it ends", example: "" },
  { name: "date", field: "sessions", it: "Le singole date, se più di una, una per riga: 12/03/2027 9:00-13:00", en: "The single dates, if more than one, one a line: 12/03/2027 9:00-13:00", example: "" },
  { name: "ore_totali", field: "totalHours", it: "Corsi: ore in tutto", en: "Courses: hours in all", example: "" },
  { name: "attestato", field: "certificate", it: "Corsi: che cosa si riceve alla fine", en: "Courses: what one receives at the end", example: "" },
  { name: "costo", field: "costCents", it: "Corsi, laboratori, incontri: quanto costa; 0 se è gratis", en: "Courses, workshops, meetings: what it costs; 0 if free", example: "" },
  { name: "fondo", field: "fund", it: "Bandi: di chi sono i soldi", en: "Calls: whose money it is", example: "" },
  { name: "chi_puo_chiedere", field: "eligible", it: "Bandi: chi può fare domanda, una cosa per riga", en: "Calls: who may ask, one thing a line", example: "" },
  { name: "come_si_chiede", field: "howToAsk", it: "Bandi: come si fa domanda, una cosa per riga", en: "Calls: how one asks, one thing a line", example: "" },
  { name: "importo_da", field: "amountMinCents", it: "Bandi: la cifra più bassa per ciascuno", en: "Calls: the lowest sum for each", example: "" },
  { name: "importo_a", field: "amountMaxCents", it: "Bandi: la cifra più alta per ciascuno", en: "Calls: the highest sum for each", example: "" },
  { name: "importo_totale", field: "amountTotalCents", it: "Bandi: quanto c’è in tutto", en: "Calls: how much there is in all", example: "" },
  { name: "scadenza_ora", field: "closesTime", it: "Bandi: l’ora dell’ultimo giorno", en: "Calls: the hour of the last day", example: "" },
  { name: "come_si_partecipa", field: "joining", words: DICTIONARIES.joining, it: "sul sito, altra pagina, contatto o senza iscrizione", en: "sul sito (on this site), altra pagina (another page), contatto (by e-mail or phone) or senza iscrizione (just come)", example: "" },
  { name: "pagina", field: "link", it: "La pagina dove ci si iscrive o si legge il bando", en: "The page where one registers or reads the call", example: "" },
  { name: "risposta_giorni", field: "responseDays", it: "Entro quanti giorni rispondi; 21 se non lo scrivi", en: "Days within which you answer; 21 if left empty", example: "14" },
  { name: "contatto_nome", field: "contactName", it: "Chi risponde", en: "Who answers", example: "Ufficio personale" },
  { name: "contatto_email", field: "contactEmail", it: "E-mail a cui rispondere", en: "E-mail to reply to", example: "lavoro@magazzino.invalid" },
  { name: "contatto_telefono", field: "contactPhone", it: "Telefono a cui rispondere", en: "Phone number to reply to", example: "0583 000000" },
];

/** An empty file to fill in, for Excel in Italian: names, one example row, semicolons, byte order mark. */
export function csvTemplate(): string {
  const row = (cells: string[]) =>
    cells.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";");
  return `\uFEFF${row(CSV_COLUMNS.map((column) => column.name))}\r\n${row(CSV_COLUMNS.map((column) => column.example))}\r\n`;
}
