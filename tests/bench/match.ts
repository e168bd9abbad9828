/* oxlint-disable no-console */
import { randomBytes } from "node:crypto";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { dayInRome } from "~/domain/forms/days";
import type { PostingId } from "~/domain/ids";
import { isOpenToAll, scoreMatch } from "~/domain/matching/score";
import { CRITERIA, type Criterion } from "~/domain/matching/weights";
import { seed } from "~/run/seed/seed";
import { loadMatchInputs } from "~/usecases/matching/loadMatchInputs";
import { rankPeople } from "~/usecases/matching/rankPeople";
import { openDatabase, type Db } from "~db/client";
import { startEmbedded } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { actorWith, contextAt } from "../support/desk";
import { compareWithSql } from "../support/matchOracle";
import { administer, databaseUrl } from "../support/postgres";
import { countQuality, type ShownRow } from "./quality";

const HELP = `npm run bench:match

Prints the figures of matching beside their goals, red where missed, on the demonstration and on copies of its people.

  --quality      only what must never be seen in a ranking, and the typical values beside the means
  --people N     how many people for the speed of one ranking (20000)
  --help         this page

Settings: DATABASE_URL_TEST  a PostgreSQL where a database may be made (else one is started)`;

let missed = 0;

/** One figure beside its goal; a missed one is red. */
function say(name: string, value: string, goal = "", holds = true): void {
  if (!holds) missed += 1;
  const text = `${name.padEnd(64)} ${value.padStart(12)}  ${goal}`;
  console.log(holds ? text : `\u001B[31m${text}\u001B[0m`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      quality: { type: "boolean" },
      people: { type: "string", default: "20000" },
    },
  });
  if (values.help) return console.log(HELP);
  const given = process.env["DATABASE_URL_TEST"];
  const server = given
    ? null
    : await startEmbedded({ dataDir: `/tmp/lucca-bench-${randomBytes(4).toString("hex")}`, durable: false });
  const url = given ?? server?.url ?? "";
  const name = `lucca_bench_${randomBytes(4).toString("hex")}`;
  await administer(url, `create database ${name}`);
  const { db, pool } = openDatabase(databaseUrl(url, name), { max: 8 });
  try {
    await migrate(db, pool);
    await seed(db, { demo: true, now: new Date(), secretKey: Buffer.alloc(32, 3), log: () => {} });
    console.log(`Node ${process.version}, the demonstration.`);
    await benchQuality(db);
    if (!values.quality) await benchSpeed(db, Number(values.people));
    process.exitCode = missed === 0 ? 0 : 1;
  } finally {
    await db.destroy();
    await administer(url, `drop database if exists ${name} with (force)`);
    await server?.stop();
  }
}

async function benchQuality(db: Db): Promise<void> {
  const today = dayInRome(new Date());
  const [{ vocabulary, profile }, people, postings] = await Promise.all([
    loadMatchInputs(db),
    listMatchPeople(db, today),
    listMatchPostings(db, today),
  ]);
  const rows: ShownRow[] = [];
  const known = new Map<Criterion, { sum: number; n: number }>(CRITERIA.map((name) => [name, { sum: 0, n: 0 }]));
  for (const posting of postings)
    for (const person of people) {
      const score = scoreMatch(person, posting, vocabulary, profile);
      const open = isOpenToAll(posting, vocabulary);
      rows.push({ postingId: posting.id, personId: person.id, group: score.group, total: open ? null : score.total });
      if (!open) addKnown(known, score.results);
    }
  const quality = await countQuality(db, today, rows);
  console.log(`${people.length} people × ${postings.length} postings, counted by a second program:`);
  const zero = (name: string, value: number) => say(name, String(value), "goal 0", value === 0);
  zero("rows of group 1 outside an own wish", quality.ownNo);
  zero("rows of group 1 without a tie", quality.noTie);
  zero("postings that ask for nothing inside scored lists", quality.asksNothing);
  zero("pairs where a blank profile stands above a related one", quality.blankAbove);
  zero("rows shown as eligible outside an age set by law", quality.outsideAge);
  say("share of top tens from groups 2 and 3", `${Math.round(100 * quality.topTensOutside)} %`);
  for (const criterion of CRITERIA) {
    const { sum, n } = known.get(criterion) ?? { sum: 0, n: 0 };
    const mean = n === 0 ? 0 : Math.round(sum / n);
    const typical = profile.typical[criterion];
    say(`typical value of ${criterion}`, String(typical), `at most the mean of known values, ${mean}`, typical <= mean);
  }
  const { pairs, differences } = await compareWithSql(db, today);
  say(`pairs that SQL scores otherwise, of ${pairs}`, String(differences.length), "goal 0", differences.length === 0);
}

/** Values of pairs where the posting asks and the person has answered. */
function addKnown(
  known: Map<Criterion, { sum: number; n: number }>,
  results: ReturnType<typeof scoreMatch>["results"],
): void {
  for (const criterion of CRITERIA) {
    const { value, missing, relation } = results[criterion];
    const counted = known.get(criterion);
    if (missing !== null || relation === "nothing_asked" || !counted) continue;
    counted.sum += value;
    counted.n += 1;
  }
}

async function benchSpeed(db: Db, count: number): Promise<void> {
  await copyPeople(db, count);
  const context = contextAt(db, new Date());
  const operator = await actorWith(db, ["operator"]);
  const { rows } = await sql<{ id: PostingId }>`select id from postings where state = 'published'
    and occupation_id is not null and kind in ('job', 'internship') order by code limit 12`.execute(db);
  const one = async (id: PostingId) => {
    const before = performance.now();
    await rankPeople(context, operator, { postingId: id, limit: 20 });
    return performance.now() - before;
  };
  for (const { id } of rows.slice(0, 2)) await one(id);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const alone: number[] = [];
  for (const { id } of rows) alone.push(await one(id));
  delay.disable();
  const blocked = delay.max / 1e6;
  const together: number[] = [];
  for (let at = 0; at < rows.length; at += 4)
    together.push(...(await Promise.all(rows.slice(at, at + 4).map(({ id }) => one(id)))));
  const at = (times: number[], share: number) =>
    times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  console.log(`One ranking of ${count} people, with explanations and reads written down:`);
  say("p50", `${Math.round(at(alone, 0.5))} ms`);
  say("p95", `${Math.round(at(alone, 0.95))} ms`, "goal 120 ms", at(alone, 0.95) <= 120);
  say("event loop blocked at most", `${Math.round(blocked)} ms`, "goal 20 ms", blocked <= 20);
  const ratio = at(together, 0.95) / at(alone, 0.95);
  say("four at once: p95 ÷ p95 alone", ratio.toFixed(1), "goal 3", ratio <= 3);
  for (const name of [
    "1 posting × 100 000 people against full SQL",
    "1 posting × 1 000 000 people against full SQL",
    "1 person × 100 000 postings",
    "bytes a person in memory",
    "catch-up of a changed profile",
    "full audit, 20 000 people × 2 000 postings",
  ])
    say(name, "not measured", "no packed engine yet: people are read at every ranking", false);
}

/** The people of the demonstration again and again under other names, with all their lists. */
async function copyPeople(db: Db, count: number): Promise<void> {
  await sql`create temporary table copied as
    select p.id as old, gen_random_uuid() as new from people p cross join generate_series(1, 1 + ${count}::int / 340)
    where p.state = 'active' order by random() limit ${count}::int`.execute(db);
  await sql`insert into people (id, given_name, family_name, name_key, comune, has_car, max_travel_km, education_level,
      preferred_contracts, accepted_contracts, working_times, weekly_minutes_min, weekly_minutes_max, shifts, available_from,
      licences, asked_none, law_answers, birth_date)
    select c.new, given_name, family_name, name_key, comune, has_car, max_travel_km, education_level, preferred_contracts,
      accepted_contracts, working_times, weekly_minutes_min, weekly_minutes_max, shifts, available_from, licences, asked_none,
      law_answers, birth_date from people p join copied c on c.old = p.id`.execute(db);
  for (const [table, columns] of [
    ["people_occupations", "occupation_id, relation, months"],
    ["people_skills", "skill_id"],
    ["people_languages", "language, level"],
  ] as const)
    await sql`insert into ${sql.table(table)} (person_id, ${sql.raw(columns)})
      select c.new, ${sql.raw(columns)} from ${sql.table(table)} t join copied c on c.old = t.person_id`.execute(db);
  await sql`analyze`.execute(db);
}

await main();
