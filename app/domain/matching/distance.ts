import type { MatchPlace } from "./types";
import type { MatchVocabulary } from "./vocabulary";

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great circle (haversine, R = 6371.0088 km) × 1.3 for the bends of the road, in tenths of a kilometre, half-up;
 * null where coordinates are not known. From here on everything is integer. The README gives the same line for PostgreSQL float8.
 */
export function greatCircleTenthsKm(from: MatchPlace, to: MatchPlace): number | null {
  if (from.lat === null || from.lon === null || to.lat === null || to.lon === null) return null;
  const lat = Math.sin(radians(to.lat - from.lat) / 2);
  const lon = Math.sin(radians(to.lon - from.lon) / 2);
  const h = lat * lat + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * (lon * lon);
  return Math.floor(2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h))) * 13 + 0.5);
}

interface Distance {
  /** Tenths of a kilometre; null when a place is not known. */
  tenthsKm: number | null;
  /** True where no road table has it and the great circle stands in. */
  estimated: boolean;
}

/** From the person's place to the posting's: 0 in the same Comune, by road where a table has that way, else estimated. */
export function distanceBetween(from: MatchPlace | null, to: MatchPlace | null, vocabulary: MatchVocabulary): Distance {
  if (from === null || to === null) return { tenthsKm: null, estimated: false };
  if (from.comune === to.comune) return { tenthsKm: 0, estimated: false };
  const road = vocabulary.roadTenthsKm(from.comune, to.comune);
  if (road !== null) return { tenthsKm: road, estimated: false };
  const tenthsKm = greatCircleTenthsKm(from, to);
  return { tenthsKm, estimated: tenthsKm !== null };
}

const NEAR_TENTHS = 50;
/** Kilometres, in tenths, after which the value halves again. */
const HALVING_TENTHS = { car: 150, noCar: 80 } as const;

/**
 * Value of a distance, 0…1000: full up to 5 km, then halved every 15 km (8 km without a car), half-up.
 * PostgreSQL: `floor(1000 * power(2::float8, -(d - 50)::float8 / halving) + 0.5)` for d > 50. A test shows that no distance
 * comes near a half except where the power of two is exact, so every correct `power` gives these integers.
 */
export function travelValue(tenthsKm: number, hasCar: boolean): number {
  if (tenthsKm <= NEAR_TENTHS) return 1000;
  const halving = hasCar ? HALVING_TENTHS.car : HALVING_TENTHS.noCar;
  return Math.floor(1000 * 2 ** (-(tenthsKm - NEAR_TENTHS) / halving) + 0.5);
}

/** Near enough for having or not having a car to make no difference. */
export function isNear(tenthsKm: number): boolean {
  return tenthsKm <= NEAR_TENTHS;
}
