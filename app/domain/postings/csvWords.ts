import type { Language } from "../terms/languages";
import { type Licence, LICENCES } from "../terms/licences";
import { CONTRACT_KEYS, CONTRACTS, type ContractKey } from "../terms/contracts";
import type { HardCheck } from "./hardChecks";
import { type InternshipCategory, INTERNSHIP_CATEGORIES } from "./internships";
import { type Joining, JOINING } from "./joining";
import type { WizardKind } from "./kinds";
import { type Programme, PROGRAMMES } from "./programmes";
import type { PayPeriod, Remote, RemoteForm, Reserved, Shift, WorkingTime } from "../terms/schedule";

/** What an import file may write for each value of a closed list; the value itself is always understood too. */
type Spellings<Value extends string> = Partial<Record<Value, readonly string[]>>;
/** Finds the value a cell means, or null. */
export type Dictionary = (cell: string) => string | null;

const KIND: Spellings<WizardKind> = {
  job: ["lavoro"],
  internship: ["tirocinio", "stage"],
  lab: ["laboratorio"],
  course: ["corso", "corso di formazione"],
  meeting: ["incontro", "evento"],
  call: ["bando", "fondo", "bando o fondo"],
  placement: ["esperienza", "esperienza in ente pubblico", "servizio civile"],
};
const REMOTE: Spellings<Remote> = {
  no: ["in sede", "in presenza", "mai"],
  partial: ["in parte", "parziale", "ibrido", "misto", "si in parte"],
  full: ["si", "da casa", "da remoto", "telelavoro", "tutto", "totale"],
};
const WORKING_TIME: Spellings<WorkingTime> = {
  full_time: ["tempo pieno", "full time", "pieno", "f"],
  part_time: ["part time", "tempo parziale", "parziale", "part time orizzontale", "p"],
  part_time_vertical: ["part time verticale", "verticale", "v"],
  part_time_mixed: ["part time misto", "misto", "m"],
};
const SHIFT: Spellings<Shift> = {
  morning: ["mattina", "mattino"],
  afternoon: ["pomeriggio"],
  evening: ["sera", "serale"],
  night: ["notte", "notturno"],
  weekend: ["fine settimana", "sabato e domenica"],
  holidays: ["festivi", "festivo", "feste"],
  rotating: ["turni", "a rotazione", "turni a rotazione", "ciclo continuo"],
};
const PAY_PERIOD: Spellings<PayPeriod> = {
  hour: ["ora", "all ora", "oraria"],
  day: ["giorno", "al giorno", "giornata"],
  month: ["mese", "al mese", "mensile"],
  year: ["anno", "all anno", "annua", "ral"],
  total: ["totale", "in tutto", "forfait"],
};
const RESERVED: Spellings<Reserved> = {
  none: ["no", "nessuno"],
  art1: ["art 1", "articolo 1", "disabilita", "pd"],
  art18: ["art 18", "articolo 18", "categorie protette", "cp"],
};
const HARD_CHECK: Spellings<HardCheck> = {
  licence: ["patente", "patentino", "abilitazione"],
  age_or_permit: ["eta o permesso", "maggiore eta", "permesso di lavoro"],
  contract: ["contratto"],
  language: ["lingua"],
  start: ["inizio", "data di inizio"],
};
/** Marks that postings had until December 2026: the groups of the ranking and the checks set by law say them now. */
const RETIRED_MARKS = ["distanza", "spostamento", "riserva", "posto riservato", "riservato"];
const CONTRACT: Spellings<ContractKey> = {
  permanent: ["tempo indeterminato", "indeterminato"],
  fixed_term: ["tempo determinato", "determinato", "a termine", "stagionale"],
  replacement: ["sostituzione", "sostituzione a tempo determinato", "tempo determinato per sostituzione"],
  apprenticeship_1: ["apprendistato i", "apprendistato 1", "apprendistato per la qualifica o il diploma"],
  apprenticeship_2: ["apprendistato", "apprendistato ii", "apprendistato 2", "apprendistato professionalizzante"],
  apprenticeship_seasonal: ["apprendistato stagionale", "apprendistato per lavoro stagionale"],
  apprenticeship_public: ["apprendistato pa", "apprendistato nella pubblica amministrazione"],
  apprenticeship_3: ["apprendistato iii", "apprendistato 3", "apprendistato di alta formazione e ricerca"],
  domestic: ["lavoro domestico", "domestico"],
  domestic_fixed: ["domestico a termine", "lavoro domestico a tempo determinato"],
  domestic_any: ["lavoro domestico durata da concordare"],
  on_call: ["a chiamata", "lavoro a chiamata", "intermittente"],
  agency_permanent: ["somministrazione a tempo indeterminato"],
  agency_fixed: ["somministrazione", "somministrazione a tempo determinato", "somministrazione a termine"],
  home_work: ["a domicilio", "lavoro a domicilio"],
  project: ["progetto", "a progetto", "collaborazione a progetto"],
  occasional_service: ["prestazione occasionale", "presto", "prestazione occasionale inps"],
  family_booklet: ["libretto famiglia", "libretto"],
  platform_permanent: ["piattaforma", "lavoro con piattaforma a tempo indeterminato"],
  platform_fixed: ["piattaforma a termine", "lavoro con piattaforma a tempo determinato"],
  platform_replacement: ["lavoro con piattaforma per sostituzione"],
  partnership: ["associazione in partecipazione"],
  farm_joint: ["lavoro agricolo congiunto", "lavoro congiunto"],
  entertainment_permanent: ["spettacolo a tempo indeterminato", "lavoro nello spettacolo a tempo indeterminato"],
  entertainment_self: ["spettacolo autonomo", "lavoro autonomo nello spettacolo"],
  occasional: ["occasionale", "lavoro autonomo occasionale"],
  collaboration: ["collaborazione", "co co co", "collaborazione coordinata e continuativa"],
  sport: ["lavoro sportivo", "sport"],
  internship: ["tirocinio", "stage"],
  summer_internship: ["tirocinio estivo"],
  work_grant: ["borsa lavoro"],
  maritime: ["marittimo", "lavoro marittimo"],
  entertainment: ["spettacolo", "lavoro nello spettacolo"],
  farm_fixed: ["agricolo", "agricoltura", "lavoro agricolo a tempo determinato", "agricolo a termine"],
  farm_occasional: ["lavoro agricolo occasionale"],
  public_service: ["pubblico impiego", "lavoro nella pubblica amministrazione"],
  agent: ["agenzia", "agente", "agenzia o rappresentanza"],
};
const LICENCE: Spellings<Licence> = {
  forklift: ["muletto", "carrello elevatore", "patentino del muletto", "carrellista"],
  aerial_platform: ["ple", "piattaforme aeree"],
  crane: ["gru"],
  earth_moving: ["movimento terra", "escavatore"],
  food_hygiene: ["haccp"],
  fire_safety: ["antincendio"],
  first_aid: ["primo soccorso"],
  welder: ["saldatore", "saldatura"],
  boiler: ["caldaie", "generatori di vapore", "conduzione caldaie"],
  plant_protection: ["fitosanitari", "fitosanitario"],
  electrical_works: ["pes", "pav", "pes pav", "lavori elettrici"],
  nautical: ["patente nautica", "nautica"],
  oss: ["oss"],
  lifeguard: ["bagnino", "brevetto da bagnino"],
  security_guard: ["guardia giurata"],
};
const REMOTE_FORM: Spellings<RemoteForm> = { agile: ["lavoro agile", "smart working"], telework: ["telelavoro"] };
const PROGRAMME: Spellings<Programme> = {
  scu: ["servizio civile", "servizio civile universale"],
  scr: ["servizio civile regionale"],
  puc: ["progetto utile alla collettivita", "progetti utili alla collettivita"],
  lsu: ["lavoro socialmente utile", "lsu asu"],
  tir_incl: ["tirocinio di inclusione", "tirocinio di inclusione sociale", "tir incl"],
  fsl: ["formazione scuola lavoro", "pcto"],
  vol: ["volontariato"],
};
const CATEGORY: Spellings<InternshipCategory> = {
  ordinary: ["tutti", "ordinario", "ordinaria"],
  graduate_or_disadvantaged: ["laureati", "svantaggiati", "laureati e svantaggiati"],
  disability: ["disabilita", "persone con disabilita"],
};
const WAY: Spellings<Joining> = {
  here: ["qui", "sul sito", "su questo sito"],
  link: ["pagina", "altra pagina", "link"],
  contact: ["contatto", "email", "telefono", "email o telefono"],
  none: ["libero", "senza iscrizione", "ingresso libero", "no"],
};
const LANGUAGE: Spellings<Language> = {
  it: ["italiano"],
  en: ["inglese"],
  fr: ["francese"],
  de: ["tedesco"],
  es: ["spagnolo"],
  pt: ["portoghese"],
  ro: ["romeno", "rumeno"],
  sq: ["albanese"],
  ar: ["arabo"],
  uk: ["ucraino"],
  ru: ["russo"],
  pl: ["polacco"],
  zh: ["cinese"],
  si: ["singalese"],
  wo: ["wolof"],
  bn: ["bengalese"],
  ur: ["urdu"],
  hi: ["hindi"],
  tl: ["tagalog"],
  nl: ["olandese"],
};
/** Study titles as people name them, with the level of the national framework. */
const EDUCATION: Spellings<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8"> = {
  1: ["licenza media", "terza media", "media"],
  2: ["biennio"],
  3: ["qualifica", "qualifica professionale"],
  4: ["diploma", "maturita", "diploma superiore"],
  5: ["its", "diploma its"],
  6: ["laurea", "laurea triennale"],
  7: ["laurea magistrale", "magistrale", "laurea specialistica"],
  8: ["dottorato"],
};

function dictionary<Value extends string>(
  spellings: Spellings<Value>,
  values: readonly string[] = Object.keys(spellings),
): Dictionary {
  const meaning = new Map<string, string>(values.map((value) => [plain(value), value]));
  for (const [value, written] of Object.entries<readonly string[] | undefined>(spellings))
    for (const each of written ?? []) meaning.set(plain(each), value);
  return (cell) => meaning.get(plain(cell)) ?? null;
}

/** Lower case, no accents, only letters and figures: how cells are compared. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const contractByUnilav = new Map<string, string>(CONTRACT_KEYS.map((key) => [plain(CONTRACTS[key].unilav), key]));
const contractByName = dictionary(CONTRACT, CONTRACT_KEYS);
const hardCheckByName = dictionary(HARD_CHECK);
const licenceByName = dictionary(LICENCE, LICENCES);

export const DICTIONARIES = {
  kind: dictionary(KIND),
  remote: dictionary(REMOTE),
  workingTime: dictionary(WORKING_TIME),
  shift: dictionary(SHIFT),
  payPeriod: dictionary(PAY_PERIOD),
  reserved: dictionary(RESERVED),
  hardCheck: (cell) => hardCheckByName(cell) ?? (RETIRED_MARKS.includes(plain(cell)) ? "" : null),
  contract: (cell) => contractByUnilav.get(plain(cell)) ?? contractByName(cell),
  licence: (cell) =>
    licenceByName(cell.replace(/^\s*(?:patente|patentino)(?: (?:di|del|da|per))?\s+/i, "")) ?? licenceByName(cell),
  language: dictionary(LANGUAGE),
  education: dictionary(EDUCATION),
  remoteForm: dictionary(REMOTE_FORM),
  programme: dictionary(PROGRAMME, PROGRAMMES),
  internshipCategory: dictionary(CATEGORY, INTERNSHIP_CATEGORIES),
  joining: dictionary(WAY, JOINING),
} as const satisfies Record<string, Dictionary>;
