import { daysBetween } from "~/domain/forms/days";
import { roundHalfUp } from "../rounding";
import type { AvailabilityResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { Weighing } from "../weights";

/** Days after the start at which being free is worth nothing. */
const TOO_LATE_DAYS = 60;

/** Free by the start 1000, then down in a straight line to 0 at 60 days late. */
export function scoreAvailability(
  person: MatchPerson,
  posting: MatchPosting,
  { typical }: Weighing,
): AvailabilityResult {
  const asked = posting.startsOn;
  const held = person.availableFrom;
  const sides = { criterion: "availability" as const, asked, held };
  if (asked === null) return { ...sides, value: 1000, missing: null, relation: "nothing_asked", daysLate: null };
  if (held === null)
    return { ...sides, value: typical.availability, missing: "person", relation: "unknown", daysLate: null };
  const daysLate = Math.max(0, daysBetween(asked, held));
  const value = roundHalfUp(1000 * Math.max(0, TOO_LATE_DAYS - daysLate), TOO_LATE_DAYS);
  return {
    ...sides,
    value,
    missing: null,
    relation: daysLate === 0 ? "in_time" : value > 0 ? "late" : "too_late",
    daysLate,
  };
}
