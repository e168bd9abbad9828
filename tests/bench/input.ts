/* oxlint-disable no-console */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readForm } from "~/domain/forms/formValues";
import { line, paragraph } from "~/domain/forms/text";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { restoreBackup } from "~db/backup/restoreBackup";
import { writeBackup } from "~db/backup/writeBackup";
import { openDatabase } from "~db/client";
import { startEmbedded } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { heldByFiles, heldByForms } from "./hostileBodies";
import { LONGEST } from "../domain/postings/longestAdverts";
import { CONTEXT, JOB } from "../domain/postings/samplePosting";
import { administer, databaseUrl } from "../support/postgres";

const HELP = `npm run bench:input: the longest and the worst that somebody may send, in time and in memory.

Starts a database of its own; nothing of yours is touched.
DATABASE_URL_TEST: a PostgreSQL to make databases in, instead of one started here.
Run it while the machine does nothing else.`;

const ROUNDS = 3;
const MEGABYTE = 1 << 20;

/** The middle of some rounds, beside its goal: never more. */
interface Figure {
  name: string;
  unit: string;
  goal: number;
  rounds: number[];
}

async function main(): Promise<void> {
  if (process.argv.includes("--help")) return console.log(HELP);
  const figures = [...timed(), ...(await held()), ...(await restores())];
  process.exitCode = figures.map(tell).every(Boolean) ? 0 : 1;
}

function timed(): Figure[] {
  const huge = "a\n".repeat(5_000_000);
  const fields = ["title", "tasks", "email", "phone", "street", "notes", "reason"];
  const shape = { ...Object.fromEntries(fields.map((name) => [name, line(20)])), tasks: paragraph(50) };
  const form = Object.fromEntries(fields.map((name) => [name, huge]));
  return [
    measured("the longest adverts, checked", 2000, () => {
      for (const description of LONGEST) checkPosting({ ...JOB, description }, CONTEXT);
    }),
    measured(`${fields.length} fields of ten megabytes, refused`, 2000, () => readForm(shape, form)),
  ];
}

function measured(name: string, goal: number, work: () => unknown): Figure {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return { name, unit: "ms", goal, rounds };
}

/** How long nobody else is answered, at most, while one hostile form or file is read. */
async function held(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, read } of [...heldByForms(), ...heldByFiles()]) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await longestWait(read));
    figures.push({ name: `${name}: others wait`, unit: "ms", goal: 50, rounds });
  }
  return figures;
}

/** The longest time between two turns of the event loop while the work is done. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const watching = setInterval(look, 1);
  await work();
  await new Promise((done) => setTimeout(done, 5));
  look();
  clearInterval(watching);
  return longest;
}

/** How much the process grows while it refuses a backup that unpacks to a thousand times its size. */
async function restores(): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-bench-"));
  const given = process.env["DATABASE_URL_TEST"];
  const server = given ? null : await startEmbedded({ dataDir: folder, durable: false });
  const serverUrl = given ?? server?.url ?? "";
  const made: string[] = [];
  const newDatabase = async () => {
    const name = `lucca_bench_${randomBytes(4).toString("hex")}`;
    await administer(serverUrl, `create database ${name}`);
    made.push(name);
    return databaseUrl(serverUrl, name);
  };
  try {
    const head = await headOfBackup(await newDatabase(), path.join(folder, "whole.gz"));
    const figures: Figure[] = [];
    for (const [name, start, piece] of [
      ["a backup that never ends its first line", Buffer.alloc(0), Buffer.alloc(MEGABYTE)],
      ["a backup that never ends a row", head, Buffer.alloc(MEGABYTE, "a")],
      ["a backup of rows without end", head, Buffer.alloc(MEGABYTE, `${"a".repeat(1023)}\n`)],
    ] as const) {
      const file = path.join(folder, "bomb.gz");
      const packed = gzipSync(piece);
      fs.writeFileSync(file, Buffer.concat([gzipSync(start), ...Array.from({ length: 400 }, () => packed)]));
      figures.push({
        name: `${name}: memory while it is refused`,
        unit: "MB",
        goal: 300,
        rounds: [await growth(await newDatabase(), file)],
      });
    }
    return figures;
  } finally {
    for (const name of made) await administer(serverUrl, `drop database ${name} with (force)`);
    await server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The unpacked beginning of a true backup, up to its first row. */
async function headOfBackup(url: string, file: string): Promise<Buffer> {
  const { db, pool } = openDatabase(url, { max: 1 });
  await migrate(db, pool);
  await db.destroy();
  await writeBackup({ url, file, product: "0", keyMark: null, secretKey: null, now: new Date(), log: () => {} });
  const text = gunzipSync(fs.readFileSync(file));
  return text.subarray(0, text.indexOf("\n", text.indexOf('{"table":')) + 1);
}

/** Megabytes by which the memory of this process rises, at most, while the file is refused. */
async function growth(url: string, file: string): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const refused = await restoreBackup({ url, file, replace: false, log: () => {} }).then(
    () => false,
    () => true,
  );
  clearInterval(watching);
  if (!refused) throw new Error("A backup without end was taken in.");
  return (most - before) / MEGABYTE;
}

/** Prints the figure with its rounds; true when the middle one reaches the goal. */
function tell({ name, unit, goal, rounds }: Figure): boolean {
  const middle = rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? NaN;
  const reached = middle <= goal;
  console.log(
    `${reached ? "✓" : "✗"} ${name.padEnd(70)} ${middle.toFixed(0).padStart(6)} ${unit} (goal ≤ ${goal}; rounds: ${rounds.map((value) => value.toFixed(0)).join(", ")})`,
  );
  return reached;
}

await main();
