/** The trades of the territory; each has its own file of occupations. */
export const SECTORS = [
  "paper",
  "mechanics",
  "footwear",
  "boats",
  "marble",
  "food_wine",
  "tourism",
  "care",
  "retail",
  "logistics",
  "building",
  "offices",
  "ict",
  "schools",
  "agriculture",
  "services",
] as const;
export type Sector = (typeof SECTORS)[number];
