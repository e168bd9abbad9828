import type { PostingSummary } from "./summary";
import type { PostingFields } from "./fields";

interface Beside {
  code: number;
  employer: string;
  /** Name of the Comune. */
  comune: string | null;
}

/** A draft as the public panel will show it. */
export function draftSummary(fields: PostingFields, beside: Beside): PostingSummary {
  return { ...fields, ...beside, dates: fields.sessions.length, distanceKm: null, medianDays: null };
}
