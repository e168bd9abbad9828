import { desk } from "./desk.it";
import { publicPage } from "./publicPage.it";

/** Matching of people and opportunities, and how it works. */
export const matching = {
  score: {
    label: (score: string) => `Punteggio ${score} su 100`,
    missing: "dato mancante",
    criterion: (name: string, points: string, weight: string) => `${name}: ${points} su ${weight}`,
  },
  desk,
  publicPage,
};
