/* oxlint-disable no-console */
import { randomBytes } from "node:crypto";
import { openDatabase } from "~db/client";
import { startEmbedded } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { administer, databaseUrl } from "../support/postgres";
import { benchRelevance } from "./searchRelevance";
import { benchSpeed } from "./searchSpeed";

/** One figure beside its goal. */
export interface Figure {
  name: string;
  value: number;
  goal: number;
  better: "more" | "less";
  unit?: string;
}

/** `npx tsx tests/bench/search.ts`: relevance on the real titles where they are present, speed on 5 000 made-up postings. */
async function main(): Promise<void> {
  const given = process.env["DATABASE_URL_TEST"];
  const server = given ? null : await startEmbedded({ dataDir: `/tmp/lucca-bench-${randomBytes(4).toString("hex")}`, durable: false });
  const url = given ?? server?.url ?? "";
  const name = `lucca_bench_${randomBytes(4).toString("hex")}`;
  await administer(url, `create database ${name}`);
  const { db, pool } = openDatabase(databaseUrl(url, name));
  try {
    await migrate(db, pool);
    const figures = [...(await benchRelevance(db)), ...(await benchSpeed(db))];
    for (const figure of figures) console.log(line(figure));
    process.exitCode = figures.every((figure) => reached(figure)) ? 0 : 1;
  } finally {
    await db.destroy();
    await administer(url, `drop database ${name} with (force)`);
    await server?.stop();
  }
}

function reached({ value, goal, better }: Figure): boolean {
  return better === "more" ? value >= goal : value <= goal;
}

function line(figure: Figure): string {
  const sign = figure.better === "more" ? "≥" : "≤";
  return `${reached(figure) ? "✓" : "✗"} ${figure.name.padEnd(46)} ${figure.value.toFixed(4).padStart(10)} ${figure.unit ?? ""}  (goal ${sign} ${figure.goal})`;
}

void main();
