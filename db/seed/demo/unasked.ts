import { PERSON_DATA, type PersonDatum } from "~/domain/people/fields";
import { drawFrom } from "./draw";
import { STORIES } from "./stories";

/** One in so many was only met at the counter: part of the questions is still to be asked. */
const ONE_IN = 5;

/** Everything but the work wanted, which nearly everybody says at once. */
const DATA = PERSON_DATA.filter((datum) => datum !== "desired");

/** What nobody has asked the nth invented person. Whoever a story of the demonstration is about was asked everything. */
export function drawUnasked(index: number, seed: number): PersonDatum[] {
  if (index % ONE_IN !== ONE_IN - 1 || STORIES.some(({ who }) => who === index)) return [];
  const draw = drawFrom(seed * 7 + index);
  // Some are a name and a Comune.
  if (draw.chance(25)) return [...DATA, "desired"];
  return [...draw.some(DATA, 55), ...(draw.chance(20) ? (["desired", "practised"] as const) : [])];
}
