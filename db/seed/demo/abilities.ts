import type { EqfLevel } from "~/domain/terms/education";
import type { CefrLevel } from "~/domain/terms/languages";
import { LICENCES, type Licence } from "~/domain/terms/licences";
import type { Draw } from "./draw";
import type { Origin } from "./origins";
import type { DemoPerson, Situation } from "./person";
import { drawSituation, hasWorked } from "./situation";
import { TRADES, type Trade } from "./trades";

const EVERYDAY = [
  "lavorare in squadra",
  "usare il computer",
  "gestire la posta elettronica",
  "organizzare il proprio tempo",
  "spiegarsi con chiarezza",
  "risolvere problemi pratici",
];
const ITALIAN: readonly { level: CefrLevel; weight: number }[] = [
  { level: "A1", weight: 12 },
  { level: "A2", weight: 26 },
  { level: "B1", weight: 30 },
  { level: "B2", weight: 20 },
  { level: "C1", weight: 12 },
];
const SECOND: readonly { level: CefrLevel; weight: number }[] = [
  { level: "A1", weight: 22 },
  { level: "A2", weight: 34 },
  { level: "B1", weight: 26 },
  { level: "B2", weight: 14 },
  { level: "C1", weight: 4 },
];

const level = (draw: Draw, from: typeof ITALIAN) => draw.weighted(from, (item) => item.weight).level;

function drawTrades(draw: Draw, education: EqfLevel): Trade[] {
  const within = TRADES.filter((trade) => trade.education <= education);
  const first = draw.weighted(within, (trade) => trade.weight * (trade.education === education ? 3 : 1));
  const near = within.filter((trade) => trade.group === first.group && trade !== first);
  const second =
    near.length > 0 && draw.chance(70)
      ? draw.weighted(near, (trade) => trade.weight)
      : draw.weighted(within, (trade) => trade.weight);
  return second === first ? [first] : [first, second];
}

function drawEducation(draw: Draw, age: number): EqfLevel {
  const shares: readonly { eqf: EqfLevel; weight: number }[] = [
    { eqf: 1, weight: 30 },
    { eqf: 2, weight: 6 },
    { eqf: 3, weight: 18 },
    { eqf: 4, weight: age < 19 ? 4 : 32 },
    { eqf: 5, weight: age < 21 ? 0 : 2 },
    { eqf: 6, weight: age < 22 ? 0 : 7 },
    { eqf: 7, weight: age < 24 ? 0 : 5 },
  ];
  return draw.weighted(shares, (share) => share.weight).eqf;
}

function drawLanguages(draw: Draw, origin: Origin): DemoPerson["languages"] {
  const italian = origin.mother === "it" ? [] : [{ language: "it" as const, level: level(draw, ITALIAN) }];
  const others = [...new Set(draw.some(origin.also, 35))].map((language) => ({ language, level: level(draw, SECOND) }));
  return [{ language: origin.mother, level: "C2" }, ...italian, ...others];
}

function drawLicences(draw: Draw, practised: readonly Trade[], adult: boolean): Licence[] {
  const held = new Set<Licence>(practised.flatMap((trade) => draw.some(trade.licences, 80)));
  const drives = held.has("c") || held.has("ce") || held.has("d");
  if (adult && (drives || draw.chance(70))) held.add("b");
  if (!adult) held.clear();
  if (adult && draw.chance(12)) held.add("food_hygiene");
  if (adult && draw.chance(8)) held.add("forklift");
  if (adult && draw.chance(5)) held.add("first_aid");
  return LICENCES.filter((licence) => held.has(licence));
}

/** Months in each trade: never more than the working life of the age allows. */
function drawPractice(
  draw: Draw,
  trades: readonly Trade[],
  age: number,
  situation: Situation,
): DemoPerson["practised"] {
  if (!hasWorked(situation)) return [];
  const life = Math.max(2, (age - 18) * 12 * 0.7);
  const first = Math.min(
    draw.between(2, 24) + Math.floor(Math.sqrt(draw.unit() * draw.unit()) * life),
    Math.floor(life),
    360,
  );
  const practised = trades.slice(0, draw.chance(45) ? 2 : 1);
  return practised.map((trade, place) => ({
    occupation: trade.occupation,
    isco: trade.isco,
    months: place === 0 ? first : Math.ceil(first / 3),
  }));
}

function drawSkills(draw: Draw, trades: readonly Trade[], worked: boolean): string[] {
  const [main, other] = trades;
  const skills = [
    ...draw.some(main?.skills ?? [], worked ? 80 : 35),
    ...draw.some(other?.skills ?? [], worked ? 40 : 15),
    ...draw.some(EVERYDAY, 40),
  ];
  return [...new Set(skills)];
}

export interface DemoWork extends Pick<
  DemoPerson,
  "educationLevel" | "situation" | "practised" | "licences" | "hasCar"
> {
  /** What the person has done or learned, the main trade first. */
  trades: Trade[];
  /** The same, in the order the person would like. */
  wanted: Trade[];
}

/** School, situation, trades and licences, which depend on one another. */
export function drawWork(draw: Draw, age: number): DemoWork {
  const educationLevel = drawEducation(draw, age);
  const situation = drawSituation(draw, age);
  const trades = drawTrades(draw, educationLevel);
  const practised = drawPractice(draw, trades, age, situation);
  const licences = drawLicences(draw, trades.slice(0, practised.length), age >= 18);
  const wanted = draw.chance(30) ? [...trades].reverse() : trades;
  return {
    educationLevel,
    situation,
    trades,
    practised,
    licences,
    wanted,
    hasCar: licences.includes("b") && draw.chance(80),
  };
}

/** What the person looks for, can do, speaks, and how far they can go. */
export function drawAbilities(
  draw: Draw,
  work: DemoWork,
  origin: Origin,
): Pick<DemoPerson, "desired" | "skills" | "languages" | "maxTravelKm"> {
  return {
    desired: work.wanted.slice(0, draw.chance(60) ? 2 : 1).map(({ occupation, isco }) => ({ occupation, isco })),
    skills: drawSkills(draw, work.trades, work.practised.length > 0),
    languages: drawLanguages(draw, origin),
    maxTravelKm: work.hasCar ? draw.pick([15, 20, 25, 30, 30, 40, 50]) : draw.pick([5, 8, 10, 10, 15, 20]),
  };
}
