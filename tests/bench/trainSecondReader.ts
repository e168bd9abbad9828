import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BUCKETS, featuresOf } from "~/domain/wording/features";
import { fold } from "~/domain/wording/fold";
import { trainingSentences, type LabelledSentence } from "./labelledSentences";

const HELP = `npm run checker:train                       trains the desk's second reader from the labelled sets
npm run checker:train -- --decisions FILE   and from the desk's own decisions, as "npm run checker:decisions" writes them

Logistic regression with a fixed seed: the same sentences give the same weights. Writes
app/domain/postings/checker/secondReader.json; run the tests afterwards, they fail where it reads worse than before.`;
const OUT = new URL("../../app/domain/postings/checker/secondReader.json", import.meta.url);
/** Of the sentences shown, held out. */
const LEAST_PRECISION = 0.7;
const [EPOCHS, RATE, DECAY, FOLDS] = [30, 0.08, 2e-5, 5];

const { values: given } = parseArgs({ options: { decisions: { type: "string" }, help: { type: "boolean" } } });
if (given.help) console.log(HELP);
else train(given.decisions === undefined ? [] : readDecisions(given.decisions));

function readDecisions(path: string): LabelledSentence[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledSentence)
    .map(({ sentence, fault }) => ({ sentence, fault }));
}

interface Example {
  places: number[];
  /** Words in the sentence. */
  count: number;
  fault: boolean;
}

function train(decisions: readonly LabelledSentence[]): void {
  const examples = trainingSentences(decisions).map(({ sentence, fault }): Example => {
    const words = featuresOf(fold(sentence).text);
    return { places: words.flatMap(({ places }) => places), count: Math.max(1, words.length), fault };
  });
  const random = seeded(20261201);
  const shuffled = shuffle(examples, random);
  const judged = Array.from({ length: FOLDS }, (_, part) => {
    const held = shuffled.filter((__, place) => place % FOLDS === part);
    const fitted = fit(
      shuffled.filter((__, place) => place % FOLDS !== part),
      random,
    );
    return held.map((example) => ({ likeness: likeness(fitted, example), fault: example.fault }));
  }).flat();
  const threshold = bestThreshold(judged);
  const { precision, recall } = at(judged, threshold);
  const { weights, bias } = fit(shuffled, random);
  const scale = Math.max(...weights.map(Math.abs)) / 127;
  const bytes = Buffer.from(weights.map((weight) => Math.round(weight / scale) & 0xff));
  writeFileSync(OUT, `${JSON.stringify({ weights: bytes.toString("base64"), scale, bias, threshold }, null, 2)}\n`);
  console.log(
    `${examples.length} sentences, ${examples.filter(({ fault }) => fault).length} at fault; held out by fifths: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} at ${threshold}`,
  );
}

interface Fitted {
  weights: number[];
  bias: number;
}

function fit(examples: readonly Example[], random: () => number): Fitted {
  const fitted = { weights: Array.from({ length: BUCKETS }, () => 0), bias: 0 };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 5);
    for (const example of shuffle(examples, random)) {
      const error = (example.fault ? 1 : 0) - likeness(fitted, example);
      const step = (rate * error) / Math.sqrt(example.count);
      fitted.bias += rate * error;
      for (const place of example.places) fitted.weights[place] = (fitted.weights[place] ?? 0) * (1 - DECAY) + step;
    }
  }
  return fitted;
}

function likeness({ weights, bias }: Fitted, { places, count }: Example): number {
  const score = bias + places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / Math.sqrt(count);
  return 1 / (1 + Math.exp(-score));
}

interface Judged {
  likeness: number;
  fault: boolean;
}

function at(judged: readonly Judged[], threshold: number) {
  const raised = judged.filter((each) => each.likeness >= threshold);
  const right = raised.filter(({ fault }) => fault).length;
  return { precision: right / Math.max(1, raised.length), recall: right / judged.filter(({ fault }) => fault).length };
}

/** The lowest likeness at which two sentences in three are rightly read again: a desk that is called for nothing stops looking. */
function bestThreshold(judged: readonly Judged[]): number {
  const steps = Array.from({ length: 17 }, (_, step) => Math.round((0.1 + step * 0.05) * 100) / 100);
  return steps.find((threshold) => at(judged, threshold).precision >= LEAST_PRECISION) ?? 0.9;
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Mulberry32: the same draws every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
