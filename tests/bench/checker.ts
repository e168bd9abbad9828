import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  findingsOf,
  measureAdverts,
  measureChecker,
  measureFaults,
  readLabelled,
  type LabelledAd,
} from "../domain/postings/measureChecker";
import { LABELLED_SETS, LEFT_OUT, RULE_SETS } from "./checkerSets";

/** Prints what the advert checker finds and misses on each set of adverts: `npm run bench:checker`. */
const GOAL = "goal .950 / .850";
const HELP = `npm run bench:checker                 every set, its date, and whether the tables were mended on it
npm run bench:checker -- --set FILE    a set of your own: one JSON object a line, {"id","title","text","kind","faults":[{"type","span"}]}
npm run bench:checker -- --words       also the adverts raised wrongly and missed (never of a set not seen yet)

Precision and recall by advert (is it stopped?), by fault (does a finding share words with its span?) and, for the
older sets, by rule. The goal holds for adverts nobody of the project has written or mended the tables on.`;

const { values: given } = parseArgs({
  options: { set: { type: "string" }, words: { type: "boolean" }, help: { type: "boolean" } },
});
const show = (value: number) => value.toFixed(3);

if (given.help) console.log(HELP);
else if (given.set !== undefined) printLabelled(readLabelled(readFileSync(given.set, "utf8")), given.words === true);
else printAll();

function printAll(): void {
  for (const { name, date, seen, firstSeen, ads } of RULE_SETS) {
    console.log(
      `\n${name}: ${ads.length} adverts of ${date}, ${seen ? "seen" : "not seen by the frames"}${firstSeen ? `; the 42 phrase rules at first sight ${firstSeen} (block, by rule)` : ""}`,
    );
    for (const { name: measure, precision, recall, wrong, missed } of measureChecker(ads)) {
      console.log(`  ${measure.padEnd(18)} precision ${show(precision)}  recall ${show(recall)}  ${GOAL}`);
      if (given.words && seen) printWords(wrong, missed);
    }
  }
  for (const { name, by, date, seen, before, firstSeen, ads } of LABELLED_SETS) {
    const past = [
      before && `the phrase rules: ${before}`,
      firstSeen && `the frames at first sight: ${firstSeen}`,
    ].filter(Boolean);
    console.log(
      `\n${name}: ${ads.length} adverts of ${date} by ${by}, ${seen ? "seen" : "not seen"}${past.length > 0 ? `; block, by advert: ${past.join("; ")}` : ""}`,
    );
    printLabelled(ads, given.words === true && seen);
  }
  for (const name of LEFT_OUT) console.log(`\n${name}: left out, its file is not beside the project`);
  printSpeed();
}

/** Milliseconds: the mean of an advert, and the best of five readings of the longest and of hostile texts. */
function printSpeed(): void {
  const ads = LABELLED_SETS.flatMap((set) => set.ads);
  const read = (title: string, text: string) => findingsOf({ title, text, raises: [] });
  for (let round = 0; round < 5; round++) for (const { title, text } of ads) read(title, text);
  const started = performance.now();
  for (const { title, text } of ads) read(title, text);
  console.log(`\nspeed: mean ${((performance.now() - started) / ads.length).toFixed(3)} ms an advert (bar 1)`);
  const long = ads.map(({ text }) => text).join(" ");
  const hostile = [
    "donna ",
    "un una ",
    "non cerchiamo donna o uomo di ",
    "500 euro versare quota ",
    "-\n",
    "senza ",
    "a",
  ];
  for (const [name, text] of [
    ["6,000 characters of adverts (bar 10)", long.slice(0, 6_000)],
    ...hostile.map((seed) => [`100,000 of ${JSON.stringify(seed)} (bar 50)`, seed.repeat(100_000 / seed.length)]),
  ] as const) {
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      read("Barista", text ?? "");
      return performance.now() - begun;
    });
    console.log(`speed: ${Math.min(...times).toFixed(1)} ms for ${name}`);
  }
}

/** The last two lines are read by others: block, and block with warnings, by advert. */
function printLabelled(ads: readonly LabelledAd[], words: boolean): void {
  for (const levels of [["block"], ["block", "warn"]] as const) {
    const { precision, recall, wrong, missed } = measureFaults(ads, levels);
    console.log(`faults: ${levels.join("+")} precision ${show(precision)} recall ${show(recall)}`);
    if (words && levels.length === 1) printWords(wrong, missed);
  }
  for (const levels of [["block"], ["block", "warn"]] as const) {
    const { precision, recall } = measureAdverts(ads, levels);
    console.log(`adverts: ${levels.join("+")} precision ${show(precision)} recall ${show(recall)}`);
  }
}

function printWords(wrong: readonly string[], missed: readonly string[]): void {
  for (const each of wrong) console.log(`    raised wrongly: ${each}`);
  for (const each of missed) console.log(`    missed: ${each}`);
}
