import type { PostingFields } from "./fields";
import type { CardField } from "./fieldTable";

/** What the cards and the key facts show of a posting: the fields marked so in the table, and what surrounds them. */
export interface PostingSummary extends Omit<Pick<PostingFields, CardField>, "comune" | "shifts"> {
  code: number;
  employer: string;
  /** Name of the Comune. */
  comune: string | null;
  distanceKm: number | null;
  shifts: readonly PostingFields["shifts"][number][];
  /** How many single dates there are, when there are several. */
  dates: number;
  /** The organisation's real median days to an answer, once it has one. */
  medianDays: number | null;
}
