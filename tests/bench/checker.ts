import { CLEAN, FAULTY, LATER } from "../domain/postings/ads";
import { FOURTH_CLEAN, FOURTH_FAULTY } from "../domain/postings/adsFourth";
import { THIRD_CLEAN, THIRD_FAULTY } from "../domain/postings/adsThird";
import { measureChecker } from "../domain/postings/measureChecker";

/** Prints what the advert checker finds and misses on each set of adverts: `npm run bench:checker`. */
const GOAL = 0.95;
/** What the rules did on a set the first time they saw it, block by rule: how well they do on words nobody thought of. */
const FIRST_SEEN: Record<string, string> = { later: ".875 / .824", third: ".971 / .516", fourth: ".923 / .495" };
const HELP = `npm run bench:checker

What the advert checker finds and misses on each set of invented adverts (tests/domain/postings/ads*.ts), beside the goal:
precision and recall of .95 for what blocks. "By rule" asks for the very rule, "by advert" only whether it is blocked.`;
if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit();
}

const show = (value: number) => value.toFixed(3);

for (const [set, ads] of [
  ["first", [...CLEAN, ...FAULTY]],
  ["later", LATER],
  ["third", [...THIRD_CLEAN, ...THIRD_FAULTY]],
  ["fourth", [...FOURTH_CLEAN, ...FOURTH_FAULTY]],
] as const) {
  if (FIRST_SEEN[set])
    console.log(
      `${set}: precision / recall of block when first seen, before the rules were mended: ${FIRST_SEEN[set]}`,
    );
  for (const { name, precision, recall, wrong, missed } of measureChecker(ads)) {
    console.log(
      `${set} ${String(ads.length).padStart(3)} adverts, ${name.padEnd(16)} precision ${show(precision)}  recall ${show(recall)}  goal ${show(GOAL)}`,
    );
    for (const each of wrong) console.log(`    raised wrongly: ${each}`);
    for (const each of missed) console.log(`    missed: ${each}`);
  }
}
