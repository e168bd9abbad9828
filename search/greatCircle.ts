export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle kilometres, whole: "entro 20 km" and the "20 km" shown are the same figure. */
export function greatCircleKm(from: Point, to: Point): number {
  const lat = Math.sin(radians(to.latitude - from.latitude) / 2);
  const lon = Math.sin(radians(to.longitude - from.longitude) / 2);
  const h = lat * lat + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * lon * lon;
  return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h))));
}
