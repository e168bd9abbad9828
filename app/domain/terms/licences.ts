/** What one needs to drive on the road, with the certificates for goods, passengers and dangerous loads. */
export const DRIVING_LICENCES = [
  "am",
  "a1",
  "a2",
  "a",
  "b1",
  "b",
  "be",
  "c1",
  "c",
  "ce",
  "d1",
  "d",
  "de",
  "cqc",
  "adr",
] as const;

/** Driving licences and the certificates of ability (patentini) that adverts ask for. */
export const LICENCES = [
  ...DRIVING_LICENCES,
  "forklift",
  "aerial_platform",
  "crane",
  "earth_moving",
  "food_hygiene",
  "fire_safety",
  "first_aid",
  "welder",
  "boiler",
  "plant_protection",
  "electrical_works",
  "nautical",
  "oss",
  "lifeguard",
  "security_guard",
] as const;
export type Licence = (typeof LICENCES)[number];

/** What holding one licence also allows: B includes AM and B1, CE includes C and BE (D.Lgs. 285/1992 art. 116). */
export const LICENCE_INCLUDES: Partial<Record<Licence, readonly Licence[]>> = {
  a1: ["am"],
  a2: ["a1", "am"],
  a: ["a2", "a1", "am"],
  b1: ["am"],
  b: ["b1", "am"],
  be: ["b", "b1", "am"],
  c1: ["b", "b1", "am"],
  c: ["c1", "b", "b1", "am"],
  ce: ["c", "c1", "be", "b", "b1", "am"],
  d1: ["b", "b1", "am"],
  d: ["d1", "b", "b1", "am"],
  de: ["d", "d1", "be", "b", "b1", "am"],
};
