import { desk } from "./desk.en";
import type { matching as italian } from "./it";
import { publicPage } from "./publicPage.en";

/** Matching of people and opportunities, and how it works. */
export const matching: typeof italian = {
  score: {
    label: (score: string) => `Score ${score} of 100`,
    missing: "missing datum",
    criterion: (name: string, points: string, weight: string) => `${name}: ${points} of ${weight}`,
  },
  desk,
  publicPage,
};
