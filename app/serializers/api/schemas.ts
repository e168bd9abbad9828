import { z } from "zod";
import { LANGUAGES, CEFR_LEVELS } from "~/domain/terms/languages";
import { API_SCHEMAS, byApiName } from "~/domain/postings/fieldTable";
import { CONTRACTS } from "~/domain/terms/contracts";
import {
  CHOICE_PARAMETERS,
  CONTRACT_SLUGS,
  KIND_SLUGS,
  LICENCE_SLUGS,
  REMOTE_SLUGS,
  SHIFT_SLUGS,
  WORKING_TIME_SLUGS,
} from "~search/query";
import {
  INTERNSHIP_SLUGS,
  JOINING_SLUGS,
  PAY_PERIOD_SLUGS,
  REMOTE_WORDS,
  RESERVED_SLUGS,
  STATE_SLUGS,
  WORKING_TIME_WORDS,
} from "./slugs";

/**
 * What the interface answers, field by field: the same schemas write openapi.json and cut every answer, so that what
 * is not said here cannot leave. Names and words are Italian, as the parameters of the list are.
 */
const oneOf = (slugs: Record<string, string>) => z.enum(Object.values(slugs) as [string, ...string[]]);
const day = z.iso.date();
const moment = z.iso.datetime();
const count = z.int().min(0);
const unilav = z.enum([...new Set(Object.values(CONTRACTS).map((contract) => contract.unilav))] as [
  string,
  ...string[],
]);
/** Counts by the words of the address. */
const counts = (slugs: Record<string, string>) =>
  z.object(Object.fromEntries(Object.values(slugs).map((slug) => [slug, count])));

export const ComuneRef = z.object({ istat: z.string().regex(/^\d{6}$/), nome: z.string() });
export const OrganizzazioneRef = z.object({ id: z.uuid(), nome: z.string() });
export const ProfessioneRef = z.object({ isco: z.string().regex(/^\d{4}$/), nome: z.string() });
export const CompetenzaRef = z.object({ id: z.int(), nome: z.string() });

export const Retribuzione = z.object({
  da_centesimi: z.int().nullable(),
  a_centesimi: z.int().nullable(),
  periodo: oneOf(PAY_PERIOD_SLUGS).nullable(),
  lordo: z.literal(true),
  mensilita: z.int().nullable(),
  note: z.string().nullable(),
});
export const Contratto = z.object({
  unilav,
  nome: z.string(),
  gruppo: oneOf(CONTRACT_SLUGS),
  durata_mesi: z.int().nullable(),
  stagionale: z.boolean(),
  ccnl: z.string().nullable(),
  livello: z.string().nullable(),
});
export const Orario = z.object({
  tipo: oneOf(WORKING_TIME_WORDS).nullable(),
  minuti_settimanali: z.int().nullable(),
  turni: z.array(oneOf(SHIFT_SLUGS)),
  note: z.string().nullable(),
});

export const Opportunita = z.object({
  codice: z.string().regex(/^L-\d+$/),
  url: z.url(),
  stato: oneOf(STATE_SLUGS),
  tipo: oneOf(KIND_SLUGS),
  titolo: z.string(),
  organizzazione: OrganizzazioneRef,
  comune: ComuneRef.nullable(),
  distanza_km: z.number().nullable(),
  da_remoto: oneOf(REMOTE_WORDS),
  raggiungibile_senza_auto: z.boolean(),
  professione: ProfessioneRef.nullable(),
  contratto: Contratto.nullable(),
  orario: Orario,
  retribuzione: Retribuzione,
  posti: z.int(),
  inizio: day.nullable(),
  scadenza: day.nullable(),
  scadenza_ora: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  partecipazione: oneOf(JOINING_SLUGS),
  costo_centesimi: z.int().nullable(),
  incontro_dalle: moment.nullable(),
  incontro_alle: moment.nullable(),
  esperienza_mesi: count,
  riservato: oneOf(RESERVED_SLUGS),
  risposta_promessa_giorni: z.int(),
  risposta_mediana_giorni: z.int().nullable(),
  pubblicata: moment,
  aggiornata: moment,
});

const licences = z.array(oneOf(LICENCE_SLUGS));

export const Bando = z.object({
  fondo: z.string().nullable(),
  chi_puo_chiedere: z.string().nullable(),
  come_si_chiede: z.string().nullable(),
  da_centesimi: z.int().nullable(),
  a_centesimi: z.int().nullable(),
  totale_centesimi: z.int().nullable(),
});

export const OpportunitaCompleta = Opportunita.extend({
  ...byApiName(API_SCHEMAS),
  titolo_studio_eqf: z.int().min(1).max(8).nullable(),
  lingue: z.array(z.object({ lingua: z.enum(LANGUAGES), livello: z.enum(CEFR_LEVELS) })),
  patenti_richieste: licences,
  patenti_utili: licences,
  competenze_necessarie: z.array(CompetenzaRef),
  competenze_utili: z.array(CompetenzaRef),
  categoria_tirocinio: oneOf(INTERNSHIP_SLUGS).nullable(),
  si_svolge_presso: z.string().nullable(),
  incontri: z.array(z.object({ dalle: moment, alle: moment })),
  link: z.string().nullable(),
  bando: Bando.nullable(),
  chiusa: moment.nullable(),
});

export const Conteggi = z.object({
  tipo: counts(KIND_SLUGS),
  contratto: counts(CONTRACT_SLUGS),
  orario: counts(WORKING_TIME_SLUGS),
  turno: counts(SHIFT_SLUGS),
  remoto: counts(REMOTE_SLUGS),
  scelte: counts(CHOICE_PARAMETERS),
  dove: z.record(z.string().regex(/^\d{6}$/), count),
  professione: z.record(z.string().regex(/^\d{1,2}$/), count),
  titolo: z.record(z.string().regex(/^[1-8]$/), count),
});

export const Collegamenti = z.object({
  questa: z.url(),
  pagina_web: z.url(),
  rss: z.url(),
  atom: z.url(),
  prima: z.url(),
  precedente: z.url().nullable(),
  successiva: z.url().nullable(),
  ultima: z.url(),
});

export const ElencoOpportunita = z.object({
  totale: count,
  con_tutte_le_parole: count,
  pagina: z.int().min(1),
  pagine: count,
  quanti: z.int().min(1),
  opportunita: z.array(Opportunita),
  conteggi: Conteggi,
  parole_non_trovate: z.array(z.string()),
  correzioni: z.array(z.object({ scritto: z.string(), letto: z.string() })),
  codice_trovato: z.string().nullable(),
  collegamenti: Collegamenti,
  licenza: z.url(),
});

export const ElencoOccupazioni = z.object({
  occupazioni: z.array(
    z.object({ id: z.int(), nome: z.string(), isco: z.string().regex(/^\d{4}$/), trovata_come: z.string().nullable() }),
  ),
});
export const ElencoCompetenze = z.object({
  competenze: z.array(z.object({ id: z.int(), nome: z.string(), trovata_come: z.string().nullable() })),
});
export const ElencoComuni = z.object({
  comuni: z.array(
    ComuneRef.extend({
      zona: z.string(),
      belfiore: z.string().regex(/^[A-Z]\d{3}$/),
      cap: z.string().regex(/^\d{5}$/),
      lat: z.number(),
      lon: z.number(),
      abitanti: count,
      opportunita_aperte: count,
    }),
  ),
});
export const ElencoOrganizzazioni = z.object({
  organizzazioni: z.array(
    OrganizzazioneRef.extend({
      tipo: z.enum(["impresa", "associazione", "scuola", "formazione", "ente-pubblico"]),
      comune: ComuneRef.nullable(),
      url: z.url().nullable(),
      sito: z.string().nullable(),
      descrizione: z.string().nullable(),
      verificata: z.boolean(),
      opportunita_aperte: count,
    }),
  ),
});
/** RFC 9457. */
export const Problema = z.object({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
});

export const SCHEMAS = {
  ComuneRef,
  OrganizzazioneRef,
  ProfessioneRef,
  CompetenzaRef,
  Retribuzione,
  Contratto,
  Orario,
  Opportunita,
  Bando,
  OpportunitaCompleta,
  Conteggi,
  Collegamenti,
  ElencoOpportunita,
  ElencoOccupazioni,
  ElencoCompetenze,
  ElencoComuni,
  ElencoOrganizzazioni,
  Problema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;
