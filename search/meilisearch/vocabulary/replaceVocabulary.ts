import type { VocabularyScope } from "../../vocabulary/items";
import type { VocabularyItem } from "../../vocabulary/termWeights";
import type { Connection } from "../connection";
import { MeilisearchFailure } from "../failure";
import { deleteIndex, hasCurrentSettings, createIndex, replaceLive } from "../indexes";
import { STAMP, vocabularyRecords, type VocabularyRecord } from "./record";
import { VOCABULARY_FORM, VOCABULARY_SETTINGS } from "./settings";

const BATCH = 5000;

export interface NewVocabulary {
  items: readonly VocabularyItem[];
  /** What it was made of. */
  stamp: string;
  /** Hears how many records are in, of how many. */
  onFilled?: (done: number, total: number) => void;
}

export function vocabularyIndex({ prefix }: Connection, scope: VocabularyScope): string {
  return `${prefix}_vocabulary_${scope}`;
}

/** Replaces a vocabulary: how telling a word is depends on all of it. Questions see the old one until the end. @throws MeilisearchFailure */
export async function replaceVocabulary(
  connection: Connection,
  scope: VocabularyScope,
  { items, stamp, onFilled = () => {} }: NewVocabulary,
): Promise<void> {
  const live = vocabularyIndex(connection, scope);
  const uid = `${live}_new`;
  const records = vocabularyRecords(items, `${VOCABULARY_FORM} ${stamp}`);
  await createIndex(connection, uid, VOCABULARY_SETTINGS);
  for (let at = 0; at < records.length; at += BATCH) {
    const part = records.slice(at, at + BATCH);
    await connection.waitForTask(
      await connection.call(
        async (client) => await client.index<VocabularyRecord>(uid).addDocuments(part, { primaryKey: "id" }),
      ),
    );
    onFilled(at + part.length, records.length);
  }
  if (await replaceLive(connection, uid, live)) await deleteIndex(connection, uid);
}

/** True while the live index was made of just this by this version of the product, and has all of it. @throws MeilisearchFailure */
export async function isBuiltFrom(connection: Connection, scope: VocabularyScope, stamp: string): Promise<boolean> {
  const uid = vocabularyIndex(connection, scope);
  try {
    const stampRecord = await connection.call((client) => client.index<VocabularyRecord>(uid).getDocument(STAMP));
    if (
      stampRecord.stamp !== `${VOCABULARY_FORM} ${stamp}` ||
      !(await hasCurrentSettings(connection, uid, VOCABULARY_SETTINGS))
    )
      return false;
    return (await connection.call((client) => client.index(uid).getStats())).numberOfDocuments === stampRecord.records;
  } catch (error) {
    if (error instanceof MeilisearchFailure && (error.kind === "absent" || error.kind === "refused")) return false;
    throw error;
  }
}
