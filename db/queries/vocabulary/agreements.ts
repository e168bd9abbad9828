import type { ReadDb, WriteDb } from "../../client";

/** A national collective agreement, by its code in the archive of CNEL (D.L. 76/2020 art. 16-quater). */
export interface Agreement {
  code: string;
  name: string;
  sector: string | null;
}

/** Every agreement brought in, by name. */
export function listAgreements(db: ReadDb): Promise<Agreement[]> {
  return db.selectFrom("agreements").select(["code", "name", "sector"]).orderBy("name").execute();
}

/** Adds agreements or corrects their names; those no longer in the file stay: adverts may name them. Answers how many are new. */
export async function setAgreements(trx: WriteDb, agreements: readonly Agreement[]): Promise<number> {
  const before = await trx
    .selectFrom("agreements")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  for (let from = 0; from < agreements.length; from += 1_000) {
    await trx
      .insertInto("agreements")
      .values(agreements.slice(from, from + 1_000))
      .onConflict((conflict) =>
        conflict
          .column("code")
          .doUpdateSet((eb) => ({ name: eb.ref("excluded.name"), sector: eb.ref("excluded.sector") })),
      )
      .execute();
  }
  const after = await trx
    .selectFrom("agreements")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(after.count) - Number(before.count);
}
