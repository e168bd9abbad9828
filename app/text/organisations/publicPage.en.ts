import { counted } from "../numbers";
import type { publicPage as italian } from "./publicPage.it";

export const publicPage: typeof italian = {
  who: "Who they are",
  noWords: "They have not written about themselves yet.",
  website: "Their site",
  inComune: (comune) => `Based in ${comune}`,
  live: "What they offer now",
  liveCount: (n) => counted(n, "advert live", "adverts live"),
  none: "No adverts now",
  noneLead: "You can look at the other opportunities, or have a letter when new ones arrive.",
  all: "See all opportunities",
  clock: "How they answer",
  median: (days) => `Half of the people had an answer within ${days}.`,
  kept: (share, due) => `They kept ${share} of their promises of an answer (${due}).`,
  due: (n) => counted(n, "promise", "promises"),
  few: "They have not given enough answers yet to say how long they take.",
  how: "We count the applications of the last twelve months, from the day they arrive to the first answer. Who withdrew before does not count. Answers we write ourselves when the organisation is silent are not theirs. It takes at least three answers.",
  howTitle: "How we work it out",
  more: (name) => `Other adverts of ${name}, and how they answer`,
};
