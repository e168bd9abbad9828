import { addMonths } from "~/domain/forms/days";
import { FLAG_KINDS, type FlagKindKey } from "./kinds";

/**
 * The last day a flag stands: the usual term of its kind, or an earlier day the operator chose.
 * null when the day chosen is not after today, or is beyond the usual term. All are ISO dates.
 */
export function flagExpiry(kind: FlagKindKey, today: string, chosen: string | null): string | null {
  const last = addMonths(today, FLAG_KINDS[kind].validMonths);
  if (chosen === null) return last;
  return chosen > today && chosen <= last ? chosen : null;
}
