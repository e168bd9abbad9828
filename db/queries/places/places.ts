import { sql, type SqlBool } from "kysely";
import { addDays } from "~/domain/forms/days";
import { looseKey, placeKey, placeKeys } from "~/domain/places/placeKeys";
import type { PlaceText } from "~/domain/places/placeText";
import { type Place, SUCCESSORS } from "~/domain/places/resolvePlace";
import type { ReadDb, WriteDb } from "../../client";

export interface Comune {
  istat: string;
  name: string;
  zone: string;
  belfiore: string;
  cap: string;
  lat: number;
  lon: number;
  residents: number;
}

/** All the Comuni, by name. */
export function listComuni(db: ReadDb): Promise<Comune[]> {
  return db
    .selectFrom("comuni")
    .select(["istat", "name", "zone", "belfiore", "cap", "lat", "lon", "residents"])
    .orderBy("name")
    .execute();
}

/** Adds or corrects Comuni; none is ever taken away, for postings and people point to them. */
export async function setComuni(trx: WriteDb, comuni: readonly Comune[]): Promise<void> {
  await trx
    .insertInto("comuni")
    .values([...comuni])
    .onConflict((conflict) =>
      conflict.column("istat").doUpdateSet((eb) => ({
        name: eb.ref("excluded.name"),
        zone: eb.ref("excluded.zone"),
        belfiore: eb.ref("excluded.belfiore"),
        cap: eb.ref("excluded.cap"),
        lat: eb.ref("excluded.lat"),
        lon: eb.ref("excluded.lon"),
        residents: eb.ref("excluded.residents"),
      })),
    )
    .execute();
}

const PLACE = ["istat", "name", "otherName", "province", "cadastral", "startsOn", "endsOn"] as const;

/** Places that may be meant by what was typed, what the words around it are, and what began when one of them ended. */
export async function listPlaceCandidates(db: ReadDb, typed: PlaceText) {
  const { name, around } = typed;
  const [found, aroundRows] = await Promise.all([
    listPlacesTyped(db, typed),
    around === null ? [] : listPlacesNamed(db, around),
  ]);
  const provincesAround = [
    ...new Set(aroundRows.flatMap(({ province, endsOn }) => (province && endsOn === null ? [province] : []))),
  ];
  const endings =
    name === "" && found.length === 0
      ? []
      : found.flatMap(({ endsOn }) => (endsOn === null ? [] : [addDays(endsOn, 1)]));
  const born =
    endings.length === 0 ? [] : await db.selectFrom("places").select(PLACE).where("startsOn", "in", endings).execute();
  return { found, provincesAround, born };
}

/** By what is surest of it: a code, then the name; merged Comuni of the province as what they became. */
async function listPlacesTyped(db: ReadDb, { istat, cadastral, postalCode, name }: PlaceText): Promise<Place[]> {
  if (name !== "") {
    const named = await listPlacesNamed(db, name);
    return resolveSuccessors(db, cadastral === null ? named : withCode(named, cadastral));
  }
  if (cadastral !== null)
    return resolveSuccessors(
      db,
      await db.selectFrom("places").select(PLACE).where("cadastral", "=", cadastral).execute(),
    );
  const coded = istat === null ? [] : await listPlacesWithIstat(db, [SUCCESSORS[istat] ?? istat]);
  if (postalCode === null) return coded;
  const posted = await db
    .selectFrom("places as p")
    .innerJoin("comuni as c", "c.istat", "p.istat")
    .select(PLACE.map((column) => `p.${column}` as const))
    .where("c.cap", "=", postalCode)
    .execute();
  // Five digits may be a code of ISTAT without its zero or a postal code: ours is meant where only one of the two is.
  const local =
    coded.length > 0 && (await db.selectFrom("comuni").select("istat").where("istat", "=", istat).executeTakeFirst());
  return local || posted.length === 0 ? coded : posted;
}

/** The code decides between places of one name; where it is of none of them it was a house number. */
function withCode(places: Place[], cadastral: string): Place[] {
  const coded = places.filter((place) => place.cadastral === cadastral);
  return coded.length > 0 ? coded : places;
}

function listPlacesNamed(db: ReadDb, name: string): Promise<Place[]> {
  const keys = [...new Set([placeKey(name), looseKey(name)])].filter((key) => key !== "");
  if (keys.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("places")
    .select(PLACE)
    .where(sql<SqlBool>`name_keys && ${sql.val(keys)}::text[]`)
    .limit(100)
    .execute();
}

function listPlacesWithIstat(db: ReadDb, codes: readonly string[]): Promise<Place[]> {
  return codes.length === 0
    ? Promise.resolve([])
    : db.selectFrom("places").select(PLACE).where("istat", "in", codes).execute();
}

/** Where none of the places is still there, the one of the province that the merged ones became; itself stays for birthplaces. */
async function resolveSuccessors(db: ReadDb, places: Place[]): Promise<Place[]> {
  if (places.some(({ endsOn }) => endsOn === null)) return places;
  const codes = places.flatMap(({ cadastral }) =>
    cadastral !== null && SUCCESSORS[cadastral] ? [SUCCESSORS[cadastral]] : [],
  );
  const successors = await listPlacesWithIstat(db, [...new Set(codes)]);
  return [...places, ...successors];
}

/** How places with these codes are written in a form. */
export async function listPlaceNames(db: ReadDb, codes: readonly (string | null)[]): Promise<Map<string, Place>> {
  return new Map(
    (await listPlacesWithIstat(db, [...new Set(codes)].filter((code) => code !== null && code !== "") as string[])).map(
      (place) => [place.istat ?? "", place],
    ),
  );
}

/** The latest place with a cadastral code. */
export function findPlaceByCadastral(db: ReadDb, cadastral: string): Promise<Place | undefined> {
  return db
    .selectFrom("places")
    .select(PLACE)
    .where("cadastral", "=", cadastral)
    .orderBy(sql`ends_on desc nulls first`)
    .executeTakeFirst();
}

/** Every place that is there now, and those of the province that became one of them. */
export function listPresentPlaces(db: ReadDb): Promise<Place[]> {
  return db
    .selectFrom("places")
    .select(PLACE)
    .where((eb) => eb.or([eb("istat", "is not", null), eb("cadastral", "in", Object.keys(SUCCESSORS))]))
    .orderBy("istat")
    .execute();
}

/** Writes the whole list: places with a code are corrected and never taken away, for others point to them. */
export async function setPlaces(trx: WriteDb, places: readonly Place[]): Promise<void> {
  await trx.deleteFrom("places").where("istat", "is", null).execute();
  const rows = places.map((place) => ({ ...place, nameKeys: placeKeys(place.name, place.otherName) }));
  for (let at = 0; at < rows.length; at += 2000) {
    await trx
      .insertInto("places")
      .values(rows.slice(at, at + 2000))
      .onConflict((conflict) =>
        conflict.column("istat").doUpdateSet((eb) => ({
          name: eb.ref("excluded.name"),
          otherName: eb.ref("excluded.otherName"),
          province: eb.ref("excluded.province"),
          cadastral: eb.ref("excluded.cadastral"),
          startsOn: eb.ref("excluded.startsOn"),
          nameKeys: eb.ref("excluded.nameKeys"),
        })),
      )
      .execute();
  }
}
