import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import { kmBetween } from "../distance";

/** Great-circle kilometres from a Comune to every Comune; empty when it is not known. */
export async function kilometresFrom(db: ReadDb, comune: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ istat: string; latitude: number; longitude: number }>`select istat, lat as latitude, lon as longitude from comuni`.execute(db);
  const from = rows.find((row) => row.istat === comune);
  return new Map(from ? rows.map((row) => [row.istat, kmBetween(from, row)]) : []);
}
