import { buildVocabulary, type MatchVocabulary } from "~/domain/matching/vocabulary";
import type { WeightProfile } from "~/domain/matching/weights";
import type { Db, ReadDb } from "~db/client";
import { findVocabularyVersion, listVocabularyRows } from "~db/queries/matching/matchVocabulary";
import { findWeightProfile } from "~db/queries/matching/weightProfiles";

/** One vocabulary a database, built again when its version changes. */
const built = new WeakMap<Db, Promise<MatchVocabulary>>();
const versions = new WeakMap<Db, string>();

/**
 * What every score is made with, as it is committed now. `db` keeps what was built; `reading` is the transaction the caller
 * is in, if any. Rarity counts the occupations that list a skill; a practised occupation implies its essential skills;
 * "broader" is one step up in the vocabulary.
 */
export async function loadMatchInputs(
  db: Db,
  reading: ReadDb = db,
): Promise<{ vocabulary: MatchVocabulary; profile: WeightProfile }> {
  const version = await findVocabularyVersion(reading);
  if (versions.get(db) !== version) {
    versions.set(db, version);
    const building = listVocabularyRows(reading, version).then(buildVocabulary);
    built.set(db, building);
    // A failed load is not kept: the next ranking tries again.
    building.catch(() => versions.delete(db));
  }
  const [vocabulary, profile] = await Promise.all([
    built.get(db) ?? listVocabularyRows(reading, version).then(buildVocabulary),
    findWeightProfile(reading),
  ]);
  return { vocabulary, profile };
}
