import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import { greatCircleKm, type Point } from "../greatCircle";

/** Comuni move once in a lifetime; a correction of the list is seen after a minute. */
const CACHE_MS = 60_000;

const cache = new WeakMap<ReadDb, { points: ReadonlyMap<string, Point>; until: number }>();

/** Great-circle kilometres from a Comune to every Comune; empty when it is not known. */
export async function loadKilometresFrom(db: ReadDb, comune: string): Promise<Map<string, number>> {
  const points = await comuniPoints(db);
  const from = points.get(comune);
  return new Map(from ? [...points].map(([istat, point]) => [istat, greatCircleKm(from, point)]) : []);
}

/** Where a Comune is; null when it is not known. */
export async function loadPoint(db: ReadDb, comune: string): Promise<Point | null> {
  return (await comuniPoints(db)).get(comune) ?? null;
}

async function comuniPoints(db: ReadDb): Promise<ReadonlyMap<string, Point>> {
  const cached = cache.get(db);
  if (cached && cached.until > Date.now()) return cached.points;
  const { rows } = await sql<
    Point & { istat: string }
  >`select istat, lat as latitude, lon as longitude from comuni`.execute(db);
  const points = new Map(rows.map((row) => [row.istat, row]));
  if (points.size > 0) cache.set(db, { points, until: Date.now() + CACHE_MS });
  return points;
}
