import type { EqfLevel } from "~/domain/people/education";
import type { CefrLevel } from "~/domain/people/languages";
import { LICENCES, type Licence } from "~/domain/people/licences";
import { drawConditions } from "./conditions";
import { type Draw, drawFrom } from "./draw";
import { ORIGINS, type Origin } from "./origins";
import type { DemoPerson, Situation } from "./person";
import { RESIDENCE } from "./residence";
import { drawCrisis, drawFacts, drawSituation, hasWorked } from "./situation";
import { TRADES, type Trade } from "./trades";

/** The seed of the demonstration: stories.ts names people by the index they have under it. */
export const DEMO_SEED = 2019;
export const DEMO_PEOPLE = 340;

const AGES = [
  { low: 17, high: 18, weight: 3 }, { low: 19, high: 24, weight: 17 }, { low: 25, high: 29, weight: 14 }, { low: 30, high: 39, weight: 23 },
  { low: 40, high: 49, weight: 21 }, { low: 50, high: 59, weight: 17 }, { low: 60, high: 64, weight: 5 },
];
const EVERYDAY = ["lavorare in squadra", "usare il computer", "gestire la posta elettronica", "organizzare il proprio tempo", "spiegarsi con chiarezza", "risolvere problemi pratici"];
const ITALIAN: readonly { level: CefrLevel; weight: number }[] = [
  { level: "A1", weight: 12 }, { level: "A2", weight: 26 }, { level: "B1", weight: 30 }, { level: "B2", weight: 20 }, { level: "C1", weight: 12 },
];
const SECOND: readonly { level: CefrLevel; weight: number }[] = [
  { level: "A1", weight: 22 }, { level: "A2", weight: 34 }, { level: "B1", weight: 26 }, { level: "B2", weight: 14 }, { level: "C1", weight: 4 },
];

const level = (draw: Draw, from: typeof ITALIAN) => draw.weighted(from, (item) => item.weight).level;

/** The nth person of an origin. No two share a full name, as long as the lists last: each family walks through the given names. */
function nameOf(origin: Origin, nth: number): { givenName: string; familyName: string } {
  const family = nth % origin.family.length;
  const given = (family * 7 + Math.floor(nth / origin.family.length)) % origin.given.length;
  return { givenName: origin.given[given] ?? "", familyName: origin.family[family] ?? "" };
}

function drawTrades(draw: Draw, education: EqfLevel): Trade[] {
  const within = TRADES.filter((trade) => trade.education <= education);
  const first = draw.weighted(within, (trade) => trade.weight * (trade.education === education ? 3 : 1));
  const near = within.filter((trade) => trade.group === first.group && trade !== first);
  const second = near.length > 0 && draw.chance(70) ? draw.weighted(near, (trade) => trade.weight) : draw.weighted(within, (trade) => trade.weight);
  return second === first ? [first] : [first, second];
}

function drawEducation(draw: Draw, age: number): EqfLevel {
  const shares: readonly { eqf: EqfLevel; weight: number }[] = [
    { eqf: 1, weight: 30 }, { eqf: 2, weight: 6 }, { eqf: 3, weight: 18 }, { eqf: 4, weight: age < 19 ? 4 : 32 },
    { eqf: 5, weight: age < 21 ? 0 : 2 }, { eqf: 6, weight: age < 22 ? 0 : 7 }, { eqf: 7, weight: age < 24 ? 0 : 5 },
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
function drawPractice(draw: Draw, trades: readonly Trade[], age: number, situation: Situation): DemoPerson["practised"] {
  if (!hasWorked(situation)) return [];
  const life = Math.max(2, (age - 18) * 12 * 0.7);
  const first = Math.min(draw.between(2, 24) + Math.floor(Math.sqrt(draw.unit() * draw.unit()) * life), Math.floor(life), 360);
  const practised = trades.slice(0, draw.chance(45) ? 2 : 1);
  return practised.map((trade, place) => ({ occupation: trade.occupation, isco: trade.isco, months: place === 0 ? first : Math.ceil(first / 3) }));
}

function drawSkills(draw: Draw, trades: readonly Trade[], worked: boolean): string[] {
  const [main, other] = trades;
  const known = [...draw.some(main?.skills ?? [], worked ? 80 : 35), ...draw.some(other?.skills ?? [], worked ? 40 : 15), ...draw.some(EVERYDAY, 40)];
  return [...new Set(known)];
}

function generatePerson(index: number, seed: number, before: Map<Origin, number>): DemoPerson {
  const draw = drawFrom(seed * 100_003 + index);
  const band = draw.weighted(AGES, (item) => item.weight);
  const bornDaysAgo = Math.floor(draw.between(band.low, band.high) * 365.25) + draw.between(1, 364);
  const age = Math.floor(bornDaysAgo / 365.25);
  const origin = draw.weighted(ORIGINS, (item) => item.share);
  const nth = before.get(origin) ?? 0;
  before.set(origin, nth + 1);
  const name = nameOf(origin, nth);
  const educationLevel = drawEducation(draw, age);
  const situation = drawSituation(draw, age);
  const trades = drawTrades(draw, educationLevel);
  const practised = drawPractice(draw, trades, age, situation);
  const licences = drawLicences(draw, practised.length > 0 ? trades.slice(0, practised.length) : [], age >= 18);
  const wanted = draw.chance(30) ? [...trades].reverse() : trades;
  const number = String(index + 1).padStart(3, "0");
  const hasCar = licences.includes("b") && draw.chance(80);
  return {
    key: `P${number}`,
    ...name,
    bornDaysAgo,
    comune: draw.weighted(RESIDENCE, (place) => place.residents).istat,
    phone: `320 0000 ${number}`,
    email: draw.chance(70) ? `${slug(name.givenName)}.${slug(name.familyName)}.${number}@posta.invalid` : null,
    desired: wanted.slice(0, draw.chance(60) ? 2 : 1).map(({ occupation, isco }) => ({ occupation, isco })),
    practised,
    skills: drawSkills(draw, trades, practised.length > 0),
    languages: drawLanguages(draw, origin),
    licences,
    educationLevel,
    hasCar,
    maxTravelKm: hasCar ? draw.pick([15, 20, 25, 30, 30, 40, 50]) : draw.pick([5, 8, 10, 10, 15, 20]),
    ...drawConditions(draw, situation, age),
    situation,
    facts: drawFacts(draw, situation),
    crisis: situation === "company_crisis" ? drawCrisis(draw) : null,
    registeredDaysAgo: draw.between(1, 200),
  };
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");

/** Invented job-seekers: same seed, same people; a longer list begins with the shorter one. */
export function generatePeople(count: number, seed: number): DemoPerson[] {
  const perOrigin = new Map<Origin, number>();
  return Array.from({ length: count }, (_, index) => generatePerson(index, seed, perOrigin));
}
