import { stringify } from "csv-stringify/sync";
import type { z } from "zod";
import { suppress } from "~/domain/openData/suppress";
import { API_SCHEMAS, byApiName } from "~/domain/postings/fieldTable";
import type { MonthCount } from "~db/queries/postings/openData";
import { KIND_SLUGS } from "~search/query";
import type { OpportunitaCompleta } from "../api/schemas";

type Posting = Omit<
  z.infer<typeof OpportunitaCompleta>,
  "lingue" | "competenze_necessarie" | "competenze_utili" | "incontri"
>;
type ApiName = keyof ReturnType<typeof byApiName<typeof API_SCHEMAS>>;
type Cell = string | number | boolean | null;

/** The columns of the file of open postings: where each comes from. Codes are ISTAT, ISCO-08, Unilav, CNEL, EQF. */
const LISTED_COLUMNS: Record<string, (posting: Posting) => Cell> = {
  codice: (p) => p.codice,
  url: (p) => p.url,
  tipo: (p) => p.tipo,
  titolo: (p) => p.titolo,
  organizzazione: (p) => p.organizzazione.nome,
  comune_istat: (p) => p.comune?.istat ?? null,
  comune: (p) => p.comune?.nome ?? null,
  indirizzo: (p) => p.indirizzo,
  professione_isco: (p) => p.professione?.isco ?? null,
  professione: (p) => p.professione?.nome ?? null,
  contratto_unilav: (p) => p.contratto?.unilav ?? null,
  contratto: (p) => p.contratto?.nome ?? null,
  durata_mesi: (p) => p.contratto?.durata_mesi ?? null,
  stagionale: (p) => p.contratto?.stagionale ?? null,
  ccnl_cnel: (p) => p.contratto?.ccnl ?? null,
  orario: (p) => p.orario.tipo,
  minuti_settimanali: (p) => p.orario.minuti_settimanali,
  turni: (p) => p.orario.turni.join("|"),
  paga_da_centesimi: (p) => p.retribuzione.da_centesimi,
  paga_a_centesimi: (p) => p.retribuzione.a_centesimi,
  paga_periodo: (p) => p.retribuzione.periodo,
  mensilita: (p) => p.retribuzione.mensilita,
  posti: (p) => p.posti,
  inizio: (p) => p.inizio,
  scadenza: (p) => p.scadenza,
  scadenza_ora: (p) => p.scadenza_ora,
  partecipazione: (p) => p.partecipazione,
  costo_centesimi: (p) => p.costo_centesimi,
  ore_totali: (p) => p.ore_totali,
  programma: (p) => p.programma,
  bando_totale_centesimi: (p) => p.bando?.totale_centesimi ?? null,
  link: (p) => p.link,
  incontro_dalle: (p) => p.incontro_dalle,
  incontro_alle: (p) => p.incontro_alle,
  esperienza_mesi: (p) => p.esperienza_mesi,
  titolo_studio_eqf: (p) => p.titolo_studio_eqf,
  patenti_richieste: (p) => p.patenti_richieste.join("|"),
  riservato: (p) => p.riservato,
  da_remoto: (p) => p.da_remoto,
  raggiungibile_senza_auto: (p) => p.raggiungibile_senza_auto,
  risposta_promessa_giorni: (p) => p.risposta_promessa_giorni,
  pubblicata: (p) => p.pubblicata,
  aggiornata: (p) => p.aggiornata,
  descrizione: (p) => p.descrizione,
};
/** And whatever else the interface publishes as it is stored: a new field comes last, no column moves. */
const POSTING_COLUMNS: typeof LISTED_COLUMNS = {
  ...LISTED_COLUMNS,
  ...Object.fromEntries(
    (Object.keys(byApiName(API_SCHEMAS)) as ApiName[])
      .filter((name) => !(name in LISTED_COLUMNS))
      .map((name) => [name, (posting: Posting) => posting[name]]),
  ),
};
export const POSTING_COLUMN_NAMES = Object.keys(POSTING_COLUMNS);
export const COUNT_COLUMN_NAMES = [
  "mese",
  "comune_istat",
  "comune",
  "tipo",
  "annunci",
  "posti",
  "candidature",
  "candidature_meno_di_5",
] as const;

/** RFC 4180, UTF-8. What begins like a formula is made text, so that no spreadsheet runs it. */
function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const yesOrNo = (value: boolean) => (value ? "si" : "no");
  return stringify([columns, ...rows] as unknown as Cell[][], {
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: yesOrNo },
  });
}

export function postingsCsv(postings: readonly Posting[]): string {
  return csv(
    POSTING_COLUMN_NAMES,
    postings.map((posting) => Object.values(POSTING_COLUMNS).map((read) => read(posting))),
  );
}

/** Postings by month, Comune and kind; applications are people, and counts under five are left empty. */
export function countsCsv(counts: readonly MonthCount[]): string {
  const cells = [counts.map(({ applications }) => applications)];
  // No sum of them is printed anywhere, so each stands alone.
  const marks = suppress({ cells, rowTotals: false, columnTotals: false, total: false });
  const hidden = new Set(marks.map((mark) => mark[2]));
  return csv(
    COUNT_COLUMN_NAMES,
    counts.map(({ month, comuneCode, comune, kind, postings, places, applications }, index) => {
      const isHidden = hidden.has(index);
      return [month, comuneCode, comune, KIND_SLUGS[kind], postings, places, isHidden ? null : applications, isHidden];
    }),
  );
}
