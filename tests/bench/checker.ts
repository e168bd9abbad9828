import { CLEAN, FAULTY, LATER } from "../domain/postings/ads";
import { measureChecker } from "../domain/postings/measureChecker";

/** Prints what the advert checker finds and misses on the two sets of adverts: `npx tsx tests/bench/checker.ts`. */
const GOAL = 0.95;
const show = (value: number) => value.toFixed(3);

for (const [set, ads] of [["first", [...CLEAN, ...FAULTY]], ["later", LATER]] as const) {
  for (const { name, precision, recall, wrong, missed } of measureChecker(ads)) {
    console.log(`${set} ${String(ads.length).padStart(3)} adverts, ${name.padEnd(16)} precision ${show(precision)}  recall ${show(recall)}  goal ${show(GOAL)}`);
    for (const each of wrong) console.log(`    raised wrongly: ${each}`);
    for (const each of missed) console.log(`    missed: ${each}`);
  }
}
