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
  /** What the example row of the template has in it; what a column holds is said in text/postings/columns. */
  example: string;
}

// prettier-ignore
const COLUMNS = [
  { name: "organizzazione", example: "00743110157" },
  { name: "codice_interno", required: true, example: "MAG-2026-04" },
  { name: "tipo", field: "kind", words: DICTIONARIES.kind, example: "lavoro" },
  { name: "titolo", field: "title", required: true, example: "Magazziniera/e" },
  { name: "professione", example: "magazziniere" },
  { name: "descrizione", field: "description", example: "Carico e scarico della merce. Preparazione degli ordini con il muletto." },
  { name: "comune", example: "Capannori" },
  { name: "indirizzo", field: "address", example: "Via del Casalino 12" },
  { name: "remoto", field: "remote", words: DICTIONARIES.remote, example: "no" },
  { name: "remoto_percento", field: "remoteShare", example: "" },
  { name: "remoto_forma", field: "remoteForm", words: DICTIONARIES.remoteForm, example: "" },
  { name: "senza_auto", field: "reachableWithoutCar", example: "sì" },
  { name: "contratto", field: "contract", words: DICTIONARIES.contract, example: "tempo determinato" },
  { name: "mesi", field: "months", example: "6" },
  { name: "stagionale", field: "seasonal", example: "no" },
  { name: "orario", field: "workingTime", words: DICTIONARIES.workingTime, example: "tempo pieno" },
  { name: "ore_settimanali", field: "weeklyMinutes", example: "40" },
  { name: "turni", field: "shifts", words: DICTIONARIES.shift, several: true, example: "mattina, pomeriggio" },
  { name: "orario_note", field: "scheduleNote", example: "6-14 e 14-22, a settimane alterne" },
  { name: "paga_da", field: "payMinCents", example: "1.500,00" },
  { name: "paga_a", field: "payMaxCents", example: "1.650,00" },
  { name: "paga_ogni", field: "payPeriod", words: DICTIONARIES.payPeriod, example: "mese" },
  { name: "mensilita", field: "payInstalments", example: "14" },
  { name: "paga_note", field: "payNote", example: "Buoni pasto" },
  { name: "ccnl", field: "agreementCode", example: "I100" },
  { name: "livello", field: "agreementLevel", example: "5" },
  { name: "posti", field: "places", example: "2" },
  { name: "inizio", field: "startsOn", example: "+30" },
  { name: "scadenza", field: "closesOn", example: "+30" },
  { name: "esperienza_mesi", field: "experienceMonths", example: "0" },
  { name: "titolo_studio", field: "educationLevel", words: DICTIONARIES.education, example: "licenza media" },
  { name: "competenze_essenziali", several: true, example: "guidare il muletto" },
  { name: "competenze_utili", several: true, example: "usare il lettore di codici" },
  { name: "lingue", several: true, example: "italiano B1, inglese A2" },
  { name: "patenti_richieste", field: "requiredLicences", words: DICTIONARIES.licence, several: true, example: "muletto" },
  { name: "patenti_utili", field: "usefulLicences", words: DICTIONARIES.licence, several: true, example: "B" },
  { name: "altri_requisiti", field: "otherRequirements", example: "" },
  { name: "indispensabili", field: "hardChecks", words: DICTIONARIES.hardCheck, several: true, example: "patente" },
  { name: "eta_minima", field: "minimumAge", example: "" },
  { name: "riservato", field: "reserved", words: DICTIONARIES.reserved, example: "no" },
  { name: "promotore", field: "promoter", example: "" },
  { name: "tutor", field: "tutor", example: "" },
  { name: "curricolare", field: "curricular", example: "no" },
  { name: "scuola", field: "school", example: "" },
  { name: "categoria_tirocinio", field: "internshipCategory", words: DICTIONARIES.internshipCategory, example: "" },
  { name: "ente_ospitante", field: "host", example: "" },
  { name: "programma", field: "programme", words: DICTIONARIES.programme, example: "" },
  { name: "progetto", field: "project", example: "" },
  { name: "inizio_incontro", field: "beginsAt", example: "" },
  { name: "fine_incontro", field: "endsAt", example: "" },
  { name: "date", field: "sessions", example: "" },
  { name: "ore_totali", field: "totalHours", example: "" },
  { name: "attestato", field: "certificate", example: "" },
  { name: "costo", field: "costCents", example: "" },
  { name: "fondo", field: "fund", example: "" },
  { name: "chi_puo_chiedere", field: "eligible", example: "" },
  { name: "come_si_chiede", field: "howToAsk", example: "" },
  { name: "importo_da", field: "amountMinCents", example: "" },
  { name: "importo_a", field: "amountMaxCents", example: "" },
  { name: "importo_totale", field: "amountTotalCents", example: "" },
  { name: "scadenza_ora", field: "closesTime", example: "" },
  { name: "come_si_partecipa", field: "joining", words: DICTIONARIES.joining, example: "" },
  { name: "pagina", field: "link", example: "" },
  { name: "risposta_giorni", field: "responseDays", example: "14" },
  { name: "contatto_nome", field: "contactName", example: "Ufficio personale" },
  { name: "contatto_email", field: "contactEmail", example: "lavoro@magazzino.invalid" },
  { name: "contatto_telefono", field: "contactPhone", example: "0583 000000" },
] as const satisfies readonly CsvColumn[];

export type CsvColumnName = (typeof COLUMNS)[number]["name"];

/** The columns of an import file, in the order of the template. Only two are required; the order is free. */
export const CSV_COLUMNS: readonly (CsvColumn & { name: CsvColumnName })[] = COLUMNS;
