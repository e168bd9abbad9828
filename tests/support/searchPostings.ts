import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "~db/client";
import type { PostingId } from "~/domain/ids";
import type { PostingDocument } from "~search/port";

/** Comuni of the tests: code, name, position. */
const COMUNI = [
  ["046017", "Lucca", 43.843, 10.505],
  ["046007", "Capannori", 43.842, 10.5735],
  ["046026", "Porcari", 43.8413, 10.6163],
  ["046001", "Altopascio", 43.815, 10.6744],
  ["046021", "Montecarlo", 43.8512, 10.6676],
  ["046018", "Massarosa", 43.8676, 10.3397],
  ["046033", "Viareggio", 43.8737, 10.2504],
  ["046005", "Camaiore", 43.9381, 10.304],
  ["046024", "Pietrasanta", 43.9589, 10.2332],
  ["046003", "Barga", 44.0739, 10.4843],
] as const;

/** Work of the territory in few words, for documents that differ as real ones do. */
export const TRADES: readonly Pick<
  PostingDocument,
  "title" | "iscoCode" | "occupationLabels" | "skills" | "description"
>[] = [
  {
    title: "Magazziniere o magazziniera",
    iscoCode: "4321",
    occupationLabels: ["magazziniere", "magazziniera", "addetto al magazzino"],
    skills: ["uso del carrello elevatore"],
    description: "Carico e scarico merci, preparazione ordini, inventario in magazzino",
  },
  {
    title: "Cameriere o cameriera di sala",
    iscoCode: "5131",
    occupationLabels: ["cameriere", "cameriera"],
    skills: ["servizio ai tavoli"],
    description: "Servizio ai tavoli, accoglienza dei clienti, riordino della sala",
  },
  {
    title: "Assistente familiare convivente",
    iscoCode: "5322",
    occupationLabels: ["assistente familiare"],
    skills: ["igiene della persona"],
    description: "Assistenza a una persona anziana, pasti, compagnia, piccole commissioni",
  },
  {
    title: "Operatore o operatrice socio-sanitaria (OSS)",
    iscoCode: "5321",
    occupationLabels: ["operatore socio-sanitario", "operatrice socio-sanitaria", "OSS"],
    skills: ["mobilizzazione"],
    description: "Cura degli ospiti della residenza, turni su sette giorni, lavoro di squadra",
  },
  {
    title: "Addetto o addetta alle vendite",
    iscoCode: "5223",
    occupationLabels: ["commesso", "commessa"],
    skills: ["uso della cassa"],
    description: "Accoglienza dei clienti, rifornimento degli scaffali, cassa e vetrine",
  },
  {
    title: "Conduttore di macchina continua",
    iscoCode: "8171",
    occupationLabels: ["conduttore di macchine per la carta", "cartaio"],
    skills: ["controllo di processo"],
    description: "Conduzione della macchina in cartiera, controlli, cambio bobine, ciclo continuo",
  },
  {
    title: "Saldatore TIG",
    iscoCode: "7212",
    occupationLabels: ["saldatore", "saldatrice"],
    skills: ["saldatura TIG", "disegno meccanico"],
    description: "Saldatura di tubi e telai, molatura, lettura del disegno in officina",
  },
  {
    title: "Impiegata o impiegato contabile",
    iscoCode: "4311",
    occupationLabels: ["contabile", "addetto alla contabilità"],
    skills: ["contabilità generale"],
    description: "Registrazione fatture, prima nota, rapporti con banche e fornitori",
  },
  {
    title: "Sviluppatore C# e .NET",
    iscoCode: "2514",
    occupationLabels: ["programmatore", "programmatrice"],
    skills: ["C#", ".NET", "SQL"],
    description: "Sviluppo di programmi gestionali, prove, assistenza ai colleghi del reparto",
  },
  {
    title: "Bracciante per la raccolta delle olive",
    iscoCode: "9211",
    occupationLabels: ["operaio agricolo", "operaia agricola"],
    skills: ["raccolta"],
    description: "Raccolta a mano e con agevolatori, carico delle cassette, stagione breve",
  },
];

/** A document with everything that is not given left plain. */
export function document(given: Partial<PostingDocument>): PostingDocument {
  const [, place, latitude, longitude] = COMUNI.find(([istat]) => istat === (given.comune ?? "046017")) ?? [
    null,
    null,
    null,
    null,
  ];
  return {
    postingId: randomUUID() as PostingId,
    code: 482,
    kind: "job",
    title: "Magazziniere",
    occupationId: null,
    iscoCode: null,
    occupationLabels: [],
    skills: [],
    employer: "Ditta Inventata",
    place,
    description: "",
    comune: "046017",
    latitude,
    longitude,
    remote: "no",
    contractGroup: "permanent",
    workingTime: "full_time",
    shifts: [],
    seasonal: false,
    experienceMonths: 0,
    educationLevel: null,
    languages: [],
    requiredLicences: [],
    usefulLicences: [],
    reachableWithoutCar: false,
    reserved: "none",
    payMonthlyCents: null,
    startsOn: null,
    closesOn: "2026-12-31",
    publishedOn: "2026-11-01",
    version: 1,
    ...given,
  };
}

/** The rows the documents stand for: the Comuni, one organisation, published postings. */
export async function insertPostings(db: Db, documents: readonly PostingDocument[]): Promise<void> {
  await sql`
    insert into comuni (istat, name, zone, belfiore, cap, lat, lon, residents)
    select istat, name, 'Prova', 'A' || right(istat, 3), '55100', lat, lon, 1000
    from unnest(${COMUNI.map((row) => row[0])}::text[], ${COMUNI.map((row) => row[1])}::text[], ${COMUNI.map((row) => row[2])}::float8[], ${COMUNI.map((row) => row[3])}::float8[]) as c (istat, name, lat, lon)
    on conflict do nothing`.execute(db);
  const { rows } = await sql<{ id: string }>`
    insert into organisations (name, kind, tax_code, email) values ('Ditta Inventata', 'employer', lpad(floor(random() * 1e11)::text, 11, '0'), 'posta@ditta.invalid') returning id`.execute(
    db,
  );
  await sql`
    insert into postings (id, code, organisation_id, kind, title, comune, remote, begins_at, state, published_at, closes_on)
    select id, code, ${rows[0]?.id}, 'job', title, comune, remote, now(), 'published', now(), '2026-12-31'
    from json_to_recordset(${JSON.stringify(documents.map(({ postingId, ...rest }) => ({ id: postingId, ...rest })))}::json)
      as p (id uuid, code int, title text, comune text, remote text)`.execute(db);
}

/** Repeatable chance: the same seed gives the same postings. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
