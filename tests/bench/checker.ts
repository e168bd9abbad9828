import { CLEAN, FAULTY, LATER } from "../domain/postings/ads";
import { THIRD_CLEAN, THIRD_FAULTY } from "../domain/postings/adsThird";
import { measureChecker } from "../domain/postings/measureChecker";

/** Prints what the advert checker finds and misses on each set of adverts: `npm run bench:checker`. */
const GOAL = 0.95;
const show = (value: number) => value.toFixed(3);

for (const [set, ads] of [["first", [...CLEAN, ...FAULTY]], ["later", LATER], ["third", [...THIRD_CLEAN, ...THIRD_FAULTY]]] as const) {
  for (const { name, precision, recall, wrong, missed } of measureChecker(ads)) {
    console.log(`${set} ${String(ads.length).padStart(3)} adverts, ${name.padEnd(16)} precision ${show(precision)}  recall ${show(recall)}  goal ${show(GOAL)}`);
    for (const each of wrong) console.log(`    raised wrongly: ${each}`);
    for (const each of missed) console.log(`    missed: ${each}`);
  }
}
