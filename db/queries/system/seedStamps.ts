import type { ReadDb, WriteDb } from "../../client";

/** Which edition of something start-up has already filled in; undefined when never. */
export async function findStamp(db: ReadDb, name: string): Promise<string | undefined> {
  return (await db.selectFrom("seedStamps").select("stamp").where("name", "=", name).executeTakeFirst())?.stamp;
}

export async function setStamp(trx: WriteDb, name: string, stamp: string): Promise<void> {
  await trx
    .insertInto("seedStamps")
    .values({ name, stamp })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ stamp, at: new Date() }))
    .execute();
}
