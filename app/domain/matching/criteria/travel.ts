import { distanceTenthsKm, isNear, travelValue } from "../distance";
import type { TravelResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";

type Judged = Pick<TravelResult, "value" | "missing" | "relation">;

/** The way from the person's Comune to the posting's; work done wholly from home asks for none. */
export function scoreTravel(person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary): TravelResult {
  const tenthsKm = distanceTenthsKm(person.place, posting.place, vocabulary);
  return {
    criterion: "travel",
    ...judge(person, posting, tenthsKm),
    asked: { comune: posting.place?.comune ?? null, remote: posting.remote },
    held: { comune: person.place?.comune ?? null, tenthsKm, hasCar: person.hasCar, maxTravelKm: person.maxTravelKm },
  };
}

function judge({ hasCar, maxTravelKm }: MatchPerson, { remote, place }: MatchPosting, tenthsKm: number | null): Judged {
  if (remote === "full") return { value: 1000, missing: null, relation: "remote" };
  if (tenthsKm === null) return { value: 500, missing: place === null ? "posting" : "person", relation: "unknown" };
  if (isBeyond(tenthsKm, maxTravelKm)) return { value: 0, missing: null, relation: "beyond_limit" };
  if (isNear(tenthsKm)) return { value: 1000, missing: null, relation: "near" };
  if (hasCar === null) return { value: 500, missing: "person", relation: "unknown" };
  return { value: travelValue(tenthsKm, hasCar), missing: null, relation: "farther" };
}

/** Is the distance over the person's own limit? No limit, never. */
export function isBeyond(tenthsKm: number, maxTravelKm: number | null): boolean {
  return maxTravelKm !== null && tenthsKm > maxTravelKm * 10;
}
