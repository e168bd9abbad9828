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
