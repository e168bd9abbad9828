import { z } from "zod";
import { DICTIONARIES, type Dictionary } from "./csvWords";
import type { PostingFields } from "./fields";
import { PROGRAMMES } from "./programmes";

/** Days within which an answer is promised when nobody says otherwise. */
export const DEFAULT_RESPONSE_DAYS = 21;

/** Everything written down about a field: its reader is in `postingFieldReaders`, its screen in `screens`, its words in `text/postings/fields`. */
type FieldRow<Value> = Row<Value> & (IsYesNo<Value> extends true ? { yesNo: true } : { yesNo?: never });
/** Answered with yes, with no, or not yet: no box, whose empty answer is a no. */
type IsYesNo<Value> = boolean | null extends Value ? true : false;

interface Row<Value> {
  /** On a sheet nobody has written on. */
  empty: Value;
  /** Who sees it beside its organisation and the desk: the page and the interface for programs, the cards. */
  seen: readonly Audience[];
  /** Several rows in a table of their own, instead of a column. */
  list?: true;
  /** The interface for programs and the open data publish it as it is stored, under the name of its column. */
  api?: z.ZodType<Value>;
  csv: CsvCell;
}
export type Audience = "public" | "card";

/** The column of an import file that fills a field. */
export interface CsvCell {
  /** Name in the first row of the file. */
  name: string;
  /** The words of the cell are looked up in the vocabulary or among the places, or say several things. */
  lookup?: true;
  /** Cells are words of a closed list. */
  words?: Dictionary;
  /** Several values in a cell, between commas. */
  several?: true;
  required?: true;
  /** What the example row of the template has in it; what a column holds is said in text/postings/fields. */
  example: string;
}

const PUBLIC_AND_CARD = ["public", "card"] as const;
const PUBLIC = ["public"] as const;
/** For its organisation and the desk alone. */
const OWN = [] as const;

/**
 * The table of a posting's fields, a row a field, in the order of the import file. Columns read from the database, what the
 * public and the cards see, an empty sheet and the import file follow from it; a field without a row is a type error.
 */
// prettier-ignore
export const POSTING_FIELDS = {
  kind: { empty: "job", seen: PUBLIC_AND_CARD, csv: { name: "tipo", words: DICTIONARIES.kind, example: "lavoro" } },
  title: { empty: "", seen: PUBLIC_AND_CARD, csv: { name: "titolo", required: true, example: "Magazziniera/e" } },
  occupationId: { empty: null, seen: OWN, csv: { name: "professione", lookup: true, example: "magazziniere" } },
  description: { empty: "", seen: PUBLIC, api: z.string(), csv: { name: "descrizione", example: "Carico e scarico della merce. Preparazione degli ordini con il muletto." } },
  comune: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "comune", lookup: true, example: "Capannori" } },
  address: { empty: null, seen: PUBLIC, api: z.string().nullable(), csv: { name: "indirizzo", example: "Via del Casalino 12" } },
  remote: { empty: "no", seen: PUBLIC_AND_CARD, csv: { name: "remoto", words: DICTIONARIES.remote, example: "no" } },
  remoteShare: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "remoto_percento", example: "" } },
  remoteForm: { empty: null, seen: OWN, csv: { name: "remoto_forma", words: DICTIONARIES.remoteForm, example: "" } },
  reachableWithoutCar: { empty: false, seen: PUBLIC_AND_CARD, csv: { name: "senza_auto", example: "sì" } },
  contract: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "contratto", words: DICTIONARIES.contract, example: "tempo determinato" } },
  months: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "mesi", example: "6" } },
  seasonal: { empty: false, seen: PUBLIC, csv: { name: "stagionale", example: "no" } },
  workingTime: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "orario", words: DICTIONARIES.workingTime, example: "tempo pieno" } },
  weeklyMinutes: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "ore_settimanali", example: "40" } },
  shifts: { empty: [], seen: PUBLIC_AND_CARD, csv: { name: "turni", words: DICTIONARIES.shift, several: true, example: "mattina, pomeriggio" } },
  scheduleNote: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "orario_note", example: "6-14 e 14-22, a settimane alterne" } },
  payMinCents: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "paga_da", example: "1.500,00" } },
  payMaxCents: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "paga_a", example: "1.650,00" } },
  payPeriod: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "paga_ogni", words: DICTIONARIES.payPeriod, example: "mese" } },
  payInstalments: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "mensilita", example: "14" } },
  payNote: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "paga_note", example: "Buoni pasto" } },
  agreementCode: { empty: null, seen: PUBLIC, csv: { name: "ccnl", example: "I100" } },
  agreementLevel: { empty: null, seen: PUBLIC, csv: { name: "livello", example: "5" } },
  places: { empty: 1, seen: PUBLIC_AND_CARD, csv: { name: "posti", example: "2" } },
  startsOn: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "inizio", example: "+30" } },
  closesOn: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "scadenza", example: "+30" } },
  experienceMonths: { empty: 0, seen: PUBLIC_AND_CARD, csv: { name: "esperienza_mesi", example: "0" } },
  educationLevel: { empty: null, seen: PUBLIC, csv: { name: "titolo_studio", words: DICTIONARIES.education, example: "licenza media" } },
  essentialSkills: { empty: [], seen: OWN, list: true, csv: { name: "competenze_essenziali", lookup: true, several: true, example: "guidare il muletto" } },
  desirableSkills: { empty: [], seen: OWN, list: true, csv: { name: "competenze_utili", lookup: true, several: true, example: "usare il lettore di codici" } },
  languages: { empty: [], seen: OWN, list: true, csv: { name: "lingue", lookup: true, several: true, example: "italiano B1, inglese A2" } },
  requiredLicences: { empty: [], seen: PUBLIC, csv: { name: "patenti_richieste", words: DICTIONARIES.licence, several: true, example: "muletto" } },
  usefulLicences: { empty: [], seen: PUBLIC, csv: { name: "patenti_utili", words: DICTIONARIES.licence, several: true, example: "B" } },
  otherRequirements: { empty: null, seen: PUBLIC, api: z.string().nullable(), csv: { name: "altri_requisiti", example: "" } },
  hardChecks: { empty: [], seen: OWN, csv: { name: "indispensabili", words: DICTIONARIES.hardCheck, several: true, example: "patente" } },
  minimumAge: { empty: null, seen: PUBLIC, api: z.int().nullable(), csv: { name: "eta_minima", example: "" } },
  reserved: { empty: "none", seen: PUBLIC, csv: { name: "riservato", words: DICTIONARIES.reserved, example: "no" } },
  promoter: { empty: null, seen: PUBLIC, api: z.string().nullable(), csv: { name: "promotore", example: "" } },
  tutor: { empty: null, seen: OWN, csv: { name: "tutor", example: "" } },
  curricular: { empty: false, seen: PUBLIC, api: z.boolean(), csv: { name: "curricolare", example: "no" } },
  school: { empty: null, seen: PUBLIC, api: z.string().nullable(), csv: { name: "scuola", example: "" } },
  internshipCategory: { empty: null, seen: PUBLIC, csv: { name: "categoria_tirocinio", words: DICTIONARIES.internshipCategory, example: "" } },
  host: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "ente_ospitante", example: "" } },
  programme: { empty: null, seen: PUBLIC_AND_CARD, api: z.enum(PROGRAMMES).nullable(), csv: { name: "programma", words: DICTIONARIES.programme, example: "" } },
  project: { empty: null, seen: PUBLIC, api: z.string().nullable(), csv: { name: "progetto", example: "" } },
  beginsAt: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "inizio_incontro", example: "" } },
  endsAt: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "fine_incontro", example: "" } },
  sessions: { empty: [], seen: OWN, list: true, csv: { name: "date", example: "" } },
  totalHours: { empty: null, seen: PUBLIC_AND_CARD, api: z.int().nullable(), csv: { name: "ore_totali", example: "" } },
  certificate: { empty: null, seen: PUBLIC_AND_CARD, api: z.string().nullable(), csv: { name: "attestato", example: "" } },
  costCents: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "costo", example: "" } },
  fund: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "fondo", example: "" } },
  eligible: { empty: null, seen: PUBLIC, csv: { name: "chi_puo_chiedere", example: "" } },
  howToAsk: { empty: null, seen: PUBLIC, csv: { name: "come_si_chiede", example: "" } },
  amountMinCents: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "importo_da", example: "" } },
  amountMaxCents: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "importo_a", example: "" } },
  amountTotalCents: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "importo_totale", example: "" } },
  closesTime: { empty: null, seen: PUBLIC_AND_CARD, csv: { name: "scadenza_ora", example: "" } },
  joining: { empty: "here", seen: PUBLIC_AND_CARD, csv: { name: "come_si_partecipa", words: DICTIONARIES.joining, example: "" } },
  link: { empty: null, seen: PUBLIC, csv: { name: "pagina", example: "" } },
  responseDays: { empty: DEFAULT_RESPONSE_DAYS, seen: PUBLIC_AND_CARD, csv: { name: "risposta_giorni", example: "14" } },
  contactName: { empty: null, seen: OWN, csv: { name: "contatto_nome", example: "Ufficio personale" } },
  contactEmail: { empty: null, seen: OWN, csv: { name: "contatto_email", example: "lavoro@magazzino.invalid" } },
  contactPhone: { empty: null, seen: OWN, csv: { name: "contatto_telefono", example: "0583 000000" } },
} as const satisfies { [Field in keyof PostingFields]: FieldRow<PostingFields[Field]> };

export type PostingField = keyof typeof POSTING_FIELDS;
export const POSTING_FIELD_KEYS = Object.keys(POSTING_FIELDS) as PostingField[];

type Rows = typeof POSTING_FIELDS;
/** Fields that are rows of a table of their own. */
export type ListField = { [Field in PostingField]: Rows[Field] extends { list: true } ? Field : never }[PostingField];
export type ColumnField = Exclude<PostingField, ListField>;
type SeenBy<By extends Audience> = {
  [Field in ColumnField]: By extends Rows[Field]["seen"][number] ? Field : never;
}[ColumnField];

export function isListField(field: string): field is ListField {
  return field in POSTING_FIELDS && "list" in POSTING_FIELDS[field as PostingField];
}

/** Is it a box that is ticked or not, so that an empty answer is a no? */
export function isTick(field: string): boolean {
  return field in POSTING_FIELDS && typeof POSTING_FIELDS[field as PostingField].empty === "boolean";
}

/** May it be answered with yes, with no, or not at all? */
export function isYesNo(field: string): boolean {
  return field in POSTING_FIELDS && "yesNo" in POSTING_FIELDS[field as PostingField];
}

/** Fields whose answers are keys of a closed list, so that each needs the words of its list. */
export type ChoiceField = {
  [Field in PostingField]: IsChoice<PostingFields[Field]> extends true ? Field : never;
}[PostingField];
/** A text, a number and an answer yes or no are written as they are; so are ids, whose names are not known beforehand. */
type IsChoice<Value> = NonNullable<Value> extends readonly (infer Each)[] ? IsWord<Each> : IsWord<NonNullable<Value>>;
type IsWord<Value> = Value extends string ? (string extends Value ? false : true) : false;

/** The fields that are columns of the table of postings. */
export const COLUMN_FIELDS = POSTING_FIELD_KEYS.filter((field): field is ColumnField => !isListField(field));

export type CardField = SeenBy<"card">;

function seenBy<By extends Audience>(by: By): SeenBy<By>[] {
  return COLUMN_FIELDS.filter((field) =>
    (POSTING_FIELDS[field].seen as readonly Audience[]).includes(by),
  ) as SeenBy<By>[];
}

/** What anybody may read of a posting. An allow-list: what is not marked as public is never read for the public. */
export const PUBLIC_FIELDS = seenBy("public");
/** What its card shows. */
export const CARD_FIELDS = seenBy("card");

/** What programs read as it is stored, by field. */
export type ApiField = { [Field in ColumnField]: Rows[Field] extends { api: z.ZodType } ? Field : never }[ColumnField];
export const API_FIELDS = COLUMN_FIELDS.filter((field): field is ApiField => "api" in POSTING_FIELDS[field]);

type ByColumn<Of extends Record<ApiField, unknown>> = { [Field in ApiField as Rows[Field]["csv"]["name"]]: Of[Field] };

/** Something about each field that programs read, under the name they know it by. */
export function byApiName<Of extends Record<ApiField, unknown>>(of: Of): ByColumn<Of> {
  return Object.fromEntries(API_FIELDS.map((field) => [POSTING_FIELDS[field].csv.name, of[field]])) as ByColumn<Of>;
}
/** How each is written there. */
export const API_SCHEMAS = Object.fromEntries(API_FIELDS.map((field) => [field, POSTING_FIELDS[field].api])) as {
  [Field in ApiField]: Rows[Field]["api"];
};
