import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Place } from "~/domain/places/resolvePlace";
import { PlacesFileError } from "./readPlaceSources";

/** The list that comes along. */
export const PLACES_FILE = fileURLToPath(new URL("../seed/places.csv", import.meta.url));

const COLUMNS = ["istat", "name", "other_name", "province", "cadastral", "starts_on", "ends_on"] as const;

/** Writes the list with where it is from, and of which days, in its head. */
export function writePlacesFile(
  file: string,
  places: readonly Place[],
  { istatDay, anprDay }: { istatDay: string; anprDay: string },
): void {
  const head = [
    `# Comuni of Italy that are or were since 1900, made by npm run places:import. Do not edit: import again.`,
    `# Source: ISTAT, Codici dei comuni, delle province e delle regioni, of ${istatDay}, CC BY 4.0 (https://www.istat.it/classificazione/codici-dei-comuni-delle-province-e-delle-regioni/)`,
    `# Source: Ministero dell'Interno, ANPR, Archivio dei Comuni, of ${anprDay} (https://www.anagrafenazionale.interno.it/area-tecnica/tabelle-di-decodifica/)`,
  ].join("\n");
  const rows = places.map((place) => [
    place.istat,
    place.name,
    place.otherName,
    place.province,
    place.cadastral,
    place.startsOn,
    place.endsOn,
  ]);
  fs.writeFileSync(file, `${head}\n${stringify([[...COLUMNS], ...rows])}`);
}

/** The list as it was written; throws when it is another file. */
export function readPlacesFile(file: string = PLACES_FILE): Place[] {
  const [head = [], ...rows]: string[][] = parse(fs.readFileSync(file, "utf8"), {
    comment: "#",
    comment_no_infix: true,
  });
  if (head.join() !== COLUMNS.join()) throw new PlacesFileError(`${file} is not a list written by places:import.`);
  return rows.map(([istat, name, otherName, province, cadastral, startsOn, endsOn]) => ({
    istat: istat || null,
    name: name ?? "",
    otherName: otherName || null,
    province: province || null,
    cadastral: cadastral || null,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
  }));
}
