/* oxlint-disable no-console */
import fs from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { Db } from "~db/client";
import type { OccupationId } from "~/domain/ids";
import type { Connection } from "~search/meilisearch/connection";
import { createMeilisearchEngine } from "~search/meilisearch/engine";
import { createMeilisearchVocabulary } from "~search/meilisearch/vocabulary/engine";
import { EVERYTHING, type OccupationDocument, type OccupationHit, type VocabularyEngine } from "~search/port";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { document as postingDocument } from "../support/searchPostings";
import type { Figure } from "./search";

const DATA = process.env["RELEVANCE_DATA"] ?? "";

interface Question {
  text: string;
  relevant: ReadonlySet<number>;
}

/** The figures of the relevance data, with the occupations of the official list as the index. Nothing where the data is absent. */
export async function benchRelevance(db: Db, connection: Connection | null): Promise<Figure[]> {
  if (!fs.existsSync(DATA)) {
    console.log("RELEVANCE_DATA names no folder: only speed is measured.");
    return [];
  }
  const rows = occupations();
  const ids = new Map(rows.map((row, at) => [row.uri, at + 1]));
  const data = { rows, ids, pairs: tsv("gender_pairs_it.tsv") };
  const figures = await benchVocabulary("PostgreSQL", createPostgresVocabulary(db), data);
  if (!connection) return figures;
  return [
    ...figures,
    ...(await benchVocabulary("Meilisearch", createMeilisearchVocabulary(connection), data)),
    ...(await benchPostings(connection, db, data)),
  ];
}

interface Data {
  rows: readonly { labels: string[] }[];
  ids: ReadonlyMap<string, number>;
  pairs: readonly string[][];
}

/** The pickers on one engine. */
async function benchVocabulary(name: string, engine: VocabularyEngine, { rows, ids, pairs }: Data): Promise<Figure[]> {
  const started = performance.now();
  await engine.indexOccupations(rows.map((row, at) => document(at + 1, row.labels)));
  console.log(`${name}: ${rows.length} occupations indexed in ${Math.round(performance.now() - started)} ms`);
  const titles = await run(engine, titleQuestions(ids));
  const typos = await run(engine, pairQuestions("typos_it.tsv", ids, 1));
  await engine.indexOccupations(pairs.map((pair, at) => document(at + 1, [pair[1] ?? ""])));
  const gender = await run(
    engine,
    pairs.map((pair, at) => ({ text: pair[2] ?? "", relevant: new Set([at + 1]) })),
  );
  return [
    { name: `${name}, pickers, titles: MRR`, value: titles.mrr, goal: 0.37, better: "more" },
    { name: `${name}, pickers, titles: found in the first 10`, value: titles.found, goal: 0.57, better: "more" },
    { name: `${name}, pickers, titles: empty answers`, value: titles.empty, goal: 0.01, better: "less" },
    { name: `${name}, pickers, gender pairs: first hit`, value: gender.first, goal: 0.99, better: "more" },
    { name: `${name}, pickers, typos: first hit`, value: typos.first, goal: 0.95, better: "more" },
    { name: `${name}, pickers, titles: median of a question`, value: titles.median, better: "less", unit: "ms" },
    {
      name: `${name}, pickers, titles: 95th percentile of a question`,
      value: titles.p95,
      goal: 60,
      better: "less",
      unit: "ms",
    },
  ];
}

/** The search of postings on Meilisearch, with every occupation as a posting: not what the pickers ask, and told beside it. */
async function benchPostings(connection: Connection, db: Db, { rows, ids, pairs }: Data): Promise<Figure[]> {
  const search = createMeilisearchEngine(connection, { db, iscoOf: () => Promise.resolve(null) });
  const asPosting = (labels: readonly string[], at: number) =>
    postingDocument({
      code: at + 1,
      title: labels[0] ?? "",
      occupationLabels: labels.slice(1),
      employer: "",
      place: null,
      comune: null,
    });
  const asked = {
    occupations: async (text: string) =>
      (await search.search({ ...EVERYTHING, text, pageSize: 10 }, { today: "2026-11-22" })).hits.map((hit) => ({
        occupationId: hit.code as OccupationId,
        label: String(hit.code),
        matched: null,
      })),
  };
  await search.rebuild(rows.map((row, at) => asPosting(row.labels, at)));
  const titles = await run(asked, titleQuestions(ids));
  const typos = await run(asked, pairQuestions("typos_it.tsv", ids, 1));
  await search.rebuild(pairs.map((pair, at) => asPosting([pair[1] ?? ""], at)));
  const gender = await run(
    asked,
    pairs.map((pair, at) => ({ text: pair[2] ?? "", relevant: new Set([at + 1]) })),
  );
  return [
    { name: "Meilisearch, occupations as postings, titles: MRR", value: titles.mrr, better: "more" },
    { name: "Meilisearch, as postings, titles: found in the first 10", value: titles.found, better: "more" },
    { name: "Meilisearch, as postings, titles: empty answers", value: titles.empty, better: "less" },
    { name: "Meilisearch, as postings, gender pairs: first hit", value: gender.first, goal: 0.99, better: "more" },
    { name: "Meilisearch, as postings, typos: first hit", value: typos.first, goal: 0.95, better: "more" },
    { name: "Meilisearch, as postings, titles: 95th percentile", value: titles.p95, better: "less", unit: "ms" },
  ];
}

function occupations(): { uri: string; labels: string[] }[] {
  const rows = parse(fs.readFileSync(path.join(DATA, "esco/occupations_it.csv")), { columns: true }) as Record<
    string,
    string
  >[];
  return rows.map((row) => ({
    uri: row["conceptUri"] ?? "",
    labels: [
      row["preferredLabel"] ?? "",
      ...(row["altLabels"] ?? "").split("\n"),
      ...(row["hiddenLabels"] ?? "").split("\n"),
    ].filter((label) => label !== ""),
  }));
}

function document(id: number, labels: readonly string[]): OccupationDocument {
  return {
    occupationId: id as OccupationId,
    label: labels[0] ?? "",
    aliases: labels.slice(1),
    iscoCode: "0000",
    description: "",
  };
}

function tsv(file: string): string[][] {
  return fs
    .readFileSync(path.join(DATA, "relevance", file), "utf8")
    .trim()
    .split("\n")
    .map((text) => text.split("\t"));
}

function titleQuestions(ids: ReadonlyMap<string, number>): Question[] {
  const lines = fs.readFileSync(path.join(DATA, "relevance/occupation_titles_it.jsonl"), "utf8").trim().split("\n");
  return lines.map((text) => {
    const { query, relevant } = JSON.parse(text) as { query: string; relevant: string[] };
    return { text: query, relevant: new Set(relevant.flatMap((uri) => ids.get(uri) ?? [])) };
  });
}

function pairQuestions(file: string, ids: ReadonlyMap<string, number>, column: number): Question[] {
  return tsv(file).map((pair) => ({ text: pair[column] ?? "", relevant: new Set([ids.get(pair[0] ?? "") ?? 0]) }));
}

interface Answering {
  occupations(text: string, limit: number): Promise<Pick<OccupationHit, "occupationId" | "label" | "matched">[]>;
}

async function run(engine: Answering, questions: readonly Question[]) {
  const times: number[] = [];
  const ranks: number[] = [];
  let empty = 0;
  for (const { text, relevant } of questions) {
    const started = performance.now();
    const hits = await engine.occupations(text, 10);
    times.push(performance.now() - started);
    if (hits.length === 0) empty++;
    const at = hits.findIndex((hit) => relevant.has(hit.occupationId));
    if (process.env["MISSES"] && at !== 0)
      console.log(
        `${text} → ${hits
          .slice(0, 3)
          .map((hit) => hit.matched ?? hit.label)
          .join(" · ")}`,
      );
    ranks.push(at < 0 ? Infinity : at + 1);
  }
  const mean = (value: (rank: number) => number) => ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length;
  times.sort((a, b) => a - b);
  return {
    mrr: mean((rank) => 1 / rank),
    found: mean((rank) => (rank <= 10 ? 1 : 0)),
    first: mean((rank) => (rank === 1 ? 1 : 0)),
    empty: empty / questions.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
