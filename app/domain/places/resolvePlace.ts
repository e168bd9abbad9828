import { addDays } from "~/domain/forms/days";
import { fieldError } from "~/domain/forms/errors";
import type { ReadResult } from "~/domain/forms/fieldReader";
import { looseKey, placeKey } from "./placeKeys";
import type { PlaceText } from "./placeText";

/** A Comune that is, or was. */
export interface Place {
  /** Null for those that are no more, and for those ISTAT has not numbered yet. */
  istat: string | null;
  name: string;
  otherName: string | null;
  /** Two letters; null until the list is imported. */
  province: string | null;
  cadastral: string | null;
  /** ISO days; null: since ever, still there. */
  startsOn: string | null;
  endsOn: string | null;
}

/** Where somebody lives, works or has a seat must be there now; where somebody was born need not. */
export type PlaceUse = "present" | "birth";

/**
 * Comuni of the province of Lucca that were merged, with the ISTAT code of what they became, by their cadastral and their own
 * former codes: elsewhere it is not known which of the parts a street belongs to.
 */
export const SUCCESSORS: Record<string, string> = {
  I737: "046037", // Sillano → Sillano Giuncugnano, 1 January 2015
  E059: "046037", // Giuncugnano
  D449: "046036", // Fabbriche di Vallico → Fabbriche di Vergemoli, 1 January 2014
  L763: "046036", // Vergemoli
  "046029": "046037",
  "046016": "046037",
  "046012": "046036",
  "046032": "046036",
};

/** "Firenze (FI)": read back, it is the same place. */
export function describePlace({ name, province }: Pick<Place, "name" | "province">): string {
  return province === null ? name : `${name} (${province})`;
}

interface Candidates {
  /** Places with one of the codes or one of the names typed. */
  found: readonly Place[];
  /** Provinces of places called like the words in brackets: "Castro (Lecce)". */
  provincesAround: readonly string[];
  /** Of all places, those that began the day after one of `found` ended. */
  born: readonly Place[];
}

/** The one place that was meant, or why it cannot be said. */
export function resolvePlace(
  typed: PlaceText,
  use: PlaceUse,
  { found, provincesAround, born }: Candidates,
): ReadResult<Place> {
  const unknown = { error: fieldError("unknown", { value: typed.name || typed.istat || typed.cadastral || "" }) };
  const provinces = typed.province === null ? provincesAround : [typed.province];
  const inProvince = found.filter(
    ({ province }) => provinces.length === 0 || province === null || provinces.includes(province),
  );
  const here = inProvince.length > 0 || typed.province !== null ? inProvince : found;
  const coded = here.filter(({ cadastral }) => cadastral !== null && cadastral === typed.cadastral);
  const named = use === "birth" && typed.name === "" && coded.length > 0 ? coded : bestNamed(here, typed);
  const current = named.filter(({ endsOn }) => endsOn === null);
  const [only, other] = current;
  if (only && !other) return use === "present" && only.istat === null ? unknown : { value: only };
  if (other) return { error: fieldError("place_ambiguous", { places: current.map(describePlace).join(", ") }) };
  const last = named.toSorted((a, b) => (a.endsOn ?? "").localeCompare(b.endsOn ?? "")).at(-1);
  if (!last?.endsOn) return unknown;
  if (use === "birth") return { value: last };
  const merged = found.find(({ istat }) => istat !== null && istat === SUCCESSORS[last.cadastral ?? ""]);
  if (merged) return { value: merged };
  const next = born.filter(
    ({ startsOn, province }) => startsOn === addDays(last.endsOn ?? "", 1) && province === last.province,
  );
  return {
    error: fieldError("place_abolished", {
      place: describePlace(last),
      lastDay: last.endsOn,
      successors: next
        .filter(({ endsOn }) => endsOn === null)
        .map(describePlace)
        .join(", "),
    }),
  };
}

/** Those with the very name before those called nearly so: "Lucca" is not "Lucca Sicula". */
function bestNamed(places: readonly Place[], { name }: PlaceText): readonly Place[] {
  if (name === "") return places;
  const names = (place: Place) => [
    `${place.name} ${place.otherName ?? ""}`,
    place.name,
    ...(place.otherName?.split("/") ?? []),
    ...place.name.split("/"),
  ];
  const exact = places.filter((place) => names(place).some((each) => placeKey(each) === placeKey(name)));
  if (exact.some(({ endsOn }) => endsOn === null)) return exact;
  const loose = places.filter((place) => names(place).some((each) => looseKey(each) === looseKey(name)));
  return loose.some(({ endsOn }) => endsOn === null) ? loose : exact.length > 0 ? exact : loose;
}
