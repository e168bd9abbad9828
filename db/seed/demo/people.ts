import { drawAbilities, drawWork } from "./abilities";
import { drawConditions } from "./conditions";
import { type Draw, drawFrom } from "./draw";
import { ORIGINS, type Origin } from "./origins";
import type { DemoPerson, Situation } from "./person";
import { RESIDENCE } from "./residence";
import { drawCrisis, drawFacts } from "./situation";
import { STORIES } from "./stories";

/** The seed of the demonstration: stories.ts names people by the index they have under it. */
export const DEMO_SEED = 2019;
export const DEMO_PEOPLE = 340;

const AGES = [
  { low: 17, high: 18, weight: 3 },
  { low: 19, high: 24, weight: 17 },
  { low: 25, high: 29, weight: 14 },
  { low: 30, high: 39, weight: 23 },
  { low: 40, high: 49, weight: 21 },
  { low: 50, high: 59, weight: 17 },
  { low: 60, high: 64, weight: 5 },
];

/** The nth person of an origin. No two share a full name, as long as the lists last: each family walks through the given names. */
function nameOf(origin: Origin, nth: number): { givenName: string; familyName: string } {
  const family = nth % origin.family.length;
  const givenIndex = (family * 7 + Math.floor(nth / origin.family.length)) % origin.given.length;
  return { givenName: origin.given[givenIndex] ?? "", familyName: origin.family[family] ?? "" };
}

/** Registered before anything else the demonstration tells of the person. */
function registeredAt(draw: Draw, index: number, situation: Situation): number {
  const storyDays = STORIES.filter((story) => story.who === index).map((story) => story.startedDaysAgo + 1);
  return Math.max(draw.between(1, 200), situation === "company_crisis" ? 21 : 1, ...storyDays);
}

/** Where and how the person is found; seven in ten have an address of mail. */
function drawContact(
  draw: Draw,
  name: { givenName: string; familyName: string },
  number: string,
): Pick<DemoPerson, "comune" | "phone" | "email"> {
  return {
    comune: draw.weighted(RESIDENCE, (place) => place.residents).istat,
    phone: `320 0000 ${number}`,
    email: draw.chance(70) ? `${slug(name.givenName)}.${slug(name.familyName)}.${number}@posta.invalid` : null,
  };
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
  const work = drawWork(draw, age);
  const { trades: _, wanted: __, situation, ...held } = work;
  const number = String(index + 1).padStart(3, "0");
  return {
    key: `P${number}`,
    ...name,
    bornDaysAgo,
    ...drawContact(draw, name, number),
    ...held,
    ...drawAbilities(draw, work, origin),
    ...drawConditions(draw, situation, age),
    situation,
    facts: drawFacts(draw, situation),
    crisis: situation === "company_crisis" ? drawCrisis(draw) : null,
    registeredDaysAgo: registeredAt(draw, index, situation),
  };
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");

/** Invented job-seekers: same seed, same people; a longer list begins with the shorter one. */
export function generatePeople(count: number, seed: number): DemoPerson[] {
  const perOrigin = new Map<Origin, number>();
  return Array.from({ length: count }, (_, index) => generatePerson(index, seed, perOrigin));
}
