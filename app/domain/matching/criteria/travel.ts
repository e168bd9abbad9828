import { distanceBetween, isNear, travelValue } from "../distance";
import type { TravelResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";
import type { Weighing } from "../weights";

type Judged = Pick<TravelResult, "value" | "missing" | "relation">;

/** The way from the person's Comune to the posting's; work done wholly from home asks for none. */
export function scoreTravel(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  { typical }: Weighing,
): TravelResult {
  const { tenthsKm, estimated } = distanceBetween(person.place, posting.place, vocabulary);
  const { hasCar, maxTravelKm } = person;
  return {
    criterion: "travel",
    ...judge(person, posting, tenthsKm, typical.travel),
    asked: { comune: posting.place?.comune ?? null, remote: posting.remote },
    held: { comune: person.place?.comune ?? null, tenthsKm, hasCar, maxTravelKm, estimated },
  };
}

function judge(
  { place: home, hasCar, maxTravelKm }: MatchPerson,
  { remote, place }: MatchPosting,
  tenthsKm: number | null,
  typical: number,
): Judged {
  if (remote === "full") return { value: 1000, missing: null, relation: "remote" };
  if (tenthsKm === null) {
    const unplaced = place === null || (home !== null && place.lat === null);
    return { value: typical, missing: unplaced ? "posting" : "person", relation: "unknown" };
  }
  if (isBeyond(tenthsKm, maxTravelKm)) return { value: 0, missing: null, relation: "beyond_limit" };
  if (isNear(tenthsKm)) return { value: 1000, missing: null, relation: "near" };
  if (hasCar === null)
    return { value: Math.min(typical, travelValue(tenthsKm, true)), missing: "person", relation: "unknown" };
  return { value: travelValue(tenthsKm, hasCar), missing: null, relation: "farther" };
}

/** Is the distance over the person's own limit? Without a limit, never. */
export function isBeyond(tenthsKm: number, maxTravelKm: MatchPerson["maxTravelKm"]): boolean {
  return typeof maxTravelKm === "number" && tenthsKm > maxTravelKm * 10;
}
