/** The words of a name as it is looked for: small letters without accents, signs are blanks. "L'Àquila" → "l aquila". */
export function placeKey(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Small words that people leave out or write otherwise: "Reggio Calabria", "Castelnuovo Garfagnana". */
const PARTICLES =
  /\b(?:di|a|in|d|e|ed|del|dello|della|dell|dei|degli|delle|al|alla|allo|all|ai|agli|alle|nel|nell|nella|nelle|sul|sulla|sull|con|la|il|lo|l|le|i|gli)\b/g;

/** A name without its small words, and with "San" for every saint. Never empty. */
export function looseKey(name: string): string {
  const key = placeKey(name);
  const loose = key
    .replace(/\b(?:santa|santo|sant|s|ss|santi)\b/g, "san")
    .replace(PARTICLES, " ")
    .replace(/\s+/g, " ")
    .trim();
  return loose === "" ? key : loose;
}

/** Everything a place may be looked for by: both keys of each of its names. */
export function placeKeys(name: string, otherName: string | null): string[] {
  const names = [
    name,
    otherName ?? "",
    `${name} ${otherName ?? ""}`,
    ...name.split("/"),
    ...(otherName ?? "").split("/"),
  ].filter((each) => each !== "");
  return [...new Set(names.flatMap((each) => [placeKey(each), looseKey(each)]))].filter((key) => key !== "");
}
