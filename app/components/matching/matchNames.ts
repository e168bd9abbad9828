import type { Words } from "~/text/words";
import type { Locale } from "~/text/words";

/** What an explanation is said with: the words of the page and the names of what it points to. */
export interface MatchNames {
  words: Words;
  locale: Locale;
  occupation: (id: number) => string;
  skill: (id: number) => string;
  /** Name of a Comune by its ISTAT code. */
  comune: (istat: string) => string;
}
