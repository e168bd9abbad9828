import { sql } from "kysely";
import type { Db } from "~db/client";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { SHIFTS } from "~/domain/terms/schedule";
import type { Connection } from "~search/meilisearch/connection";
import { createMeilisearchEngine } from "~search/meilisearch/engine";
import { EVERYTHING, type PostingDocument, type SearchEngine, type SearchQuery } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { document, insertPostings, randomOf, TRADES } from "../support/searchPostings";
import type { Figure } from "./search";

/** Rows written together. */
const PART = 10_000;
const ROUNDS = 12;
export const TODAY = "2026-11-22";

/** Questions as people ask them: nothing, one word, several, a typing error, filters of every kind. */
export const QUESTIONS: Partial<SearchQuery>[] = [
  {},
  { text: "cameriera" },
  { text: "addetto alle vendite" },
  { text: "magaziniere", comune: "046017", withinKm: 20 },
  { text: "operaio cartiera turni notte", kinds: ["job"] },
  { text: "badante" },
  { comune: "046017", withinKm: 10, choices: ["noLicence", "noExperience"], sort: "nearest" },
  { kinds: ["job", "internship"], workingTimes: ["part_time"], shifts: ["morning"], sort: "newest" },
  { text: "oss", contractGroups: ["permanent"], educationMax: 4, sort: "pay" },
  { occupationGroup: "5", languages: ["en"], choices: ["closingSoon"], sort: "closing", page: 3 },
];

/** Texts both engines should answer alike. */
const GOLDEN = [
  "cameriera",
  "badante",
  "oss",
  "addetto vendite",
  "magazziniere",
  "operaio",
  "saldatore tig",
  "impiegata contabile",
  "cartiera",
  "c#",
  "mulettista",
  "raccolta olive",
  "assistente familiare convivente",
  "magaziniere",
  "commessa cassa",
  "turni cartiera",
  "sviluppatore .net",
  "servizio ai tavoli",
  "fatture fornitori",
  "cura ospiti residenza",
  "carico scarico merci",
  "molatura",
  "operatrice socio sanitaria",
  "vetrine",
];

interface Bench {
  db: Db;
  connection: Connection | null;
  postings: number;
  goalMs: number;
}

/** The list with every facet over made-up postings, one question after another, on each engine; and how far they agree. */
export async function benchSpeed({ db, connection, postings, goalMs }: Bench): Promise<Figure[]> {
  const random = randomOf(7);
  const documents = Array.from({ length: postings }, (_, at) => made(at, random));
  for (let at = 0; at < documents.length; at += PART) await insertPostings(db, documents.slice(at, at + PART));
  const postgres = createPostgresEngine(db);
  const figures = await timed("PostgreSQL", {
    engine: postgres,
    documents,
    goalMs,
    afterwards: () => sql`vacuum analyze`.execute(db),
  });
  if (!connection) return figures;
  const recorder = recording(connection);
  const meilisearch = createMeilisearchEngine(recorder.connection, { db, iscoOf: () => Promise.resolve(null) });
  const theirs = await timed("Meilisearch", { engine: meilisearch, documents });
  const ratio = await overRaw(meilisearch, recorder);
  return [
    ...figures,
    ...theirs,
    {
      name: "Meilisearch: time over the raw server's, 95th percentile",
      value: ratio,
      goal: 1.3,
      better: "less",
      unit: "×",
    },
    {
      name: "agreement of the two engines, first 10",
      value: await agreement(postgres, meilisearch),
      goal: 0.6,
      better: "more",
    },
  ];
}

interface Timed {
  engine: SearchEngine;
  documents: readonly PostingDocument[];
  goalMs?: number;
  afterwards?: () => Promise<unknown>;
}

async function timed(name: string, { engine, documents, goalMs, afterwards }: Timed): Promise<Figure[]> {
  const rebuilt = performance.now();
  await engine.rebuild(documents);
  const rebuildSeconds = (performance.now() - rebuilt) / 1000;
  await afterwards?.();
  const times: number[] = [];
  const [one] = documents;
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of QUESTIONS) {
      // Something is always being written: nothing remembered of an earlier answer is of use.
      if (one && engine.name === "postgres") await engine.index([one]);
      const started = performance.now();
      await engine.search({ ...EVERYTHING, ...question }, { today: TODAY });
      if (round > 0) times.push(performance.now() - started);
    }
  }
  const goal = goalMs === undefined ? {} : { goal: goalMs };
  return [
    {
      name: `${name}: ${documents.length} postings, all facets, median`,
      value: percentile(times, 0.5),
      better: "less",
      unit: "ms",
    },
    {
      name: `${name}: ${documents.length} postings, all facets, 95th percentile`,
      value: percentile(times, 0.95),
      ...goal,
      better: "less",
      unit: "ms",
    },
    { name: `${name}: whole rebuild`, value: rebuildSeconds, better: "less", unit: "s" },
  ];
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The same connection, noting what it sends. */
function recording(connection: Connection) {
  const sent: Parameters<Connection["query"]>[0][] = [];
  return {
    sent,
    plain: connection,
    connection: {
      ...connection,
      ask: (questions: Parameters<Connection["query"]>[0], signal: AbortSignal) => (
        sent.push(questions),
        connection.query(questions, signal)
      ),
    },
  };
}

/** What the engine takes over what the same calls take by themselves. */
async function overRaw(engine: SearchEngine, { sent, plain }: ReturnType<typeof recording>): Promise<number> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of QUESTIONS) {
      sent.length = 0;
      const started = performance.now();
      await engine.search({ ...EVERYTHING, ...question }, { today: TODAY });
      ours.push(performance.now() - started);
      const again = performance.now();
      for (const questions of sent) await plain.query(questions, plain.deadline());
      raw.push(performance.now() - again);
    }
  }
  return percentile(ours, 0.95) / percentile(raw, 0.95);
}

async function agreement(one: SearchEngine, other: SearchEngine): Promise<number> {
  let shared = 0;
  for (const text of GOLDEN) {
    const query = { ...EVERYTHING, text, pageSize: 10 };
    const [first, second] = await Promise.all(
      [one, other].map(async (engine) => (await engine.search(query, { today: TODAY })).hits.map((hit) => hit.code)),
    );
    const both = first?.filter((code) => second?.includes(code)).length ?? 0;
    shared += both / Math.max(first?.length ?? 0, second?.length ?? 0, 1);
  }
  return shared / GOLDEN.length;
}

const SYLLABLES = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "la",
  "me",
  "ni",
  "po",
  "ru",
  "sa",
  "te",
  "vi",
  "zo",
  "tra",
  "spe",
  "con",
  "per",
];
const invented = (at: number) =>
  [at % 18, Math.floor(at / 18) % 18, Math.floor(at / 324) % 18].map((syllable) => SYLLABLES[syllable]).join("") +
  "nto";
/** Words of the trades among 4 000 made-up ones; the first are much more frequent than the last, as in any language. */
const LEXICON = [
  ...Array.from({ length: 150 }, (_, at) => invented(at)),
  ...new Set(TRADES.flatMap((trade) => trade.description.toLowerCase().split(/[ ,]+/))),
  ...Array.from({ length: 3850 }, (_, at) => invented(150 + at)),
];

function anyWord(random: () => number): string {
  return LEXICON[Math.floor(LEXICON.length ** random()) - 1 + Math.floor(random() * 20)] ?? "lavoro";
}

function made(at: number, random: () => number): PostingDocument {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const trade = pick(TRADES);
  const filler = Array.from({ length: 120 }, () => anyWord(random)).join(" ");
  return document({
    ...trade,
    code: 1000 + at,
    kind: random() < 0.7 ? "job" : pick(POSTING_KINDS),
    description: `${trade.description} ${filler}`,
    comune: pick(["046017", "046007", "046026", "046001", "046021", "046018", "046033", "046005", "046024", "046003"]),
    contractGroup: pick(["permanent", "fixed_term", "apprenticeship", "internship", null]),
    workingTime: pick(["full_time", "part_time", "part_time_vertical", null]),
    shifts: SHIFTS.filter(() => random() < 0.25),
    educationLevel: pick([null, null, 1, 3, 4, 6]),
    languages: random() < 0.2 ? ["en"] : [],
    requiredLicences: random() < 0.4 ? ["b"] : [],
    usefulLicences: random() < 0.1 ? ["forklift"] : [],
    experienceMonths: random() < 0.5 ? 0 : 12,
    reachableWithoutCar: random() < 0.4,
    payMonthlyCents: 120_000 + Math.floor(random() * 100_000),
    closesOn: `2026-12-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`,
  });
}
