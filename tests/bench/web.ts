/* oxlint-disable no-console */
import autocannon from "autocannon";
import { withBoard, type BoardSite, type StartSite } from "./boardSite";
import { QUESTIONS } from "./webQuestions";

const POSTINGS = 5000;
const ROUNDS = 3;
const AT_ONCE = 20;
const SECONDS = 4;
const EMPTY = "/pagina-vuota";
const SEEN = ["/", "/opportunita", "/opportunita/L-1200"];

/** One figure of each round, beside its goal; without a goal it is only printed. */
interface Figure {
  name: string;
  unit: string;
  goal?: { value: number; better: "more" | "less" };
  rounds: number[];
}

const HELP = `npm run bench:web: how quick the public pages are, with ${POSTINGS} postings.

Needs a build (npm run build). Starts a database and the site of its own; nothing of yours is touched.
DATABASE_URL_TEST: a PostgreSQL to make the database in, instead of one started here.
Run it while the machine does nothing else: figures of ${ROUNDS} rounds are printed, and the middle one counts.`;

async function main(): Promise<void> {
  if (process.argv.includes("--help")) return console.log(HELP);
  console.log(`Filling a board of ${POSTINGS} postings…`);
  process.exitCode = printResult(await withBoard(POSTINGS, measure)) ? 0 : 1;
}

async function measure(start: StartSite): Promise<Figure[]> {
  const ratio = (name: string, value?: number): Figure => ({
    name,
    unit: "×",
    rounds: [],
    ...(value === undefined ? {} : { goal: { value, better: "more" as const } }),
  });
  const p95: Figure = {
    name: "the list, one at a time, questions never asked: 95 %",
    unit: "ms",
    goal: { value: 40, better: "less" },
    rounds: [],
  };
  const median: Figure = { name: "the list, one at a time, questions never asked: median", unit: "ms", rounds: [] };
  const empty: Figure = { name: `an empty page, ${AT_ONCE} in parallel`, unit: "/s", rounds: [] };
  const list = ratio(`the list written anew each time, ${AT_ONCE} in parallel : the empty page`, 0.6);
  const unseen = ratio(`the list, questions never asked, ${AT_ONCE} in parallel : the empty page`);
  const seen = SEEN.map((address) => ratio(`${address} seen before, ${AT_ONCE} in parallel : the empty page`, 4));
  for (let round = 0; round < ROUNDS; round++) {
    console.log(`Round ${round + 1} of ${ROUNDS}…`);
    const plain = await start(0);
    await oneByOne(
      plain,
      Array.from({ length: 40 }, () => EMPTY),
    );
    // A site just started has asked nothing yet: every question of this half is new to it; the first ones only warm it.
    const half = QUESTIONS.length / 2;
    const times = (await oneByOne(plain, QUESTIONS.slice(0, half))).slice(60).sort((a, b) => a - b);
    p95.rounds.push(times[Math.floor(times.length * 0.95)] ?? Infinity);
    median.rounds.push(times[Math.floor(times.length / 2)] ?? Infinity);
    const emptyRate = await rate(plain, [EMPTY]);
    empty.rounds.push(emptyRate);
    unseen.rounds.push((await rate(plain, QUESTIONS.slice(half), { once: true })) / emptyRate);
    list.rounds.push((await rate(plain, QUESTIONS.slice(half, half + 50))) / emptyRate);
    plain.stop();
    const caching = await start(64);
    await oneByOne(caching, [...Array.from({ length: 40 }, () => EMPTY), ...SEEN, ...SEEN, ...SEEN]);
    const emptyBeside = await rate(caching, [EMPTY]);
    for (const [at, address] of SEEN.entries()) seen[at]?.rounds.push((await rate(caching, [address])) / emptyBeside);
    caching.stop();
  }
  return [p95, median, empty, list, unseen, ...seen];
}

/** Milliseconds of each request, one after another. */
async function oneByOne({ url }: BoardSite, addresses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const began = performance.now();
    const response = await fetch(url + address, { headers: { "accept-encoding": "gzip" } });
    await response.arrayBuffer();
    times.push(performance.now() - began);
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  }
  return times;
}

/** Answers a second while twenty ask at once. `once`: each address is asked one time, however long that takes. */
async function rate({ url }: BoardSite, addresses: readonly string[], { once = false } = {}): Promise<number> {
  let next = 0;
  const began = performance.now();
  const result = await autocannon({
    url,
    connections: AT_ONCE,
    ...(once ? { amount: addresses.length } : { duration: SECONDS }),
    headers: { "accept-encoding": "gzip" },
    requests: [{ setupRequest: (request) => ({ ...request, path: addresses[next++ % addresses.length] ?? "/" }) }],
  });
  if (result.errors + result.non2xx > 0) throw new Error(`${result.errors + result.non2xx} requests failed.`);
  return result.requests.total / ((performance.now() - began) / 1000);
}

/** Prints every figure with its rounds; true when the middle round reaches every goal. */
function printResult(figures: readonly Figure[]): boolean {
  console.log("");
  return figures
    .map((figure) => {
      const { name, unit, goal, rounds } = figure;
      const middle = rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? NaN;
      const reached = !goal || (goal.better === "more" ? middle >= goal.value : middle <= goal.value);
      const beside = goal ? `goal ${goal.better === "more" ? "≥" : "≤"} ${goal.value}` : "";
      console.log(
        `${goal ? (reached ? "✓" : "✗") : " "} ${name.padEnd(74)} ${middle.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${beside.padEnd(11)} (rounds: ${rounds.map((value) => value.toFixed(2)).join(", ")})`,
      );
      return reached;
    })
    .every(Boolean);
}

await main();
