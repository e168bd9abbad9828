import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import type { Lexicon } from "../readText";
import { quoted } from "./vector";
import { readings } from "./words";

/** The words of the published postings, as PostgreSQL keeps them. */
export function postgresLexicon(db: ReadDb): Lexicon {
  return {
    known: (stems) => knownStems(db, stems),
    readings: (typed, most) => readings(db, "posting", { typed, most }),
  };
}

async function knownStems(db: ReadDb, asked: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ stem: string }>`
    select stem from unnest(${[...asked]}::text[], ${asked.map(quoted)}::text[]) as asked (stem, query)
    where exists (select 1 from search_texts where stems @@ query::tsquery)`.execute(db);
  return new Set(rows.map((row) => row.stem));
}
