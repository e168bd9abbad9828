import { DEFAULT_WEIGHTS, WeightProfile } from "~/domain/matching/weights";
import type { ReadDb, WriteDb } from "../../client";

/** The weights in force: the latest published. Before the first is written, those the product starts with. */
export async function findWeightProfile(db: ReadDb): Promise<WeightProfile> {
  const row = await db.selectFrom("weightProfiles").selectAll().orderBy("version", "desc").limit(1).executeTakeFirst();
  if (!row) return DEFAULT_WEIGHTS;
  const { publishedAt, ...profile } = row;
  return WeightProfile.parse({ ...profile, publishedOn: publishedAt.toISOString().slice(0, 10) });
}

/** Writes the starting weights if there are none: matches point to the version they were made with. */
export async function insertWeightProfile(trx: WriteDb): Promise<void> {
  const { version, weights, typical, author, reason, publishedOn } = DEFAULT_WEIGHTS;
  await trx
    .insertInto("weightProfiles")
    .values({
      version,
      weights: JSON.stringify(weights),
      typical: JSON.stringify(typical),
      author,
      reason,
      publishedAt: `${publishedOn}T00:00:00Z`,
    })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .execute();
}
