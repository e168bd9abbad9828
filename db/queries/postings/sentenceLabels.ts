import type { PostingId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "~db/client";

/** A sentence of an advert and what a person of the desk made of it. */
export interface SentenceLabel {
  postingId: PostingId;
  sentence: string;
  /** The rule that was right or wrong; null where the second reader asked. */
  ruleId: string | null;
  fault: boolean;
  source: "false_alarm" | "changes_requested" | "read_again";
  byUser: UserId | null;
  at: Date;
}

/** The same decision twice is one. */
export async function insertSentenceLabels(trx: WriteDb, labels: readonly SentenceLabel[]): Promise<void> {
  if (labels.length === 0) return;
  await trx
    .insertInto("sentenceLabels")
    .values([...labels])
    .onConflict((conflict) => conflict.constraint("sentence_labels_once").doNothing())
    .execute();
}

/** Sentences of one advert that were read again and judged. */
export async function listReadAgainSentences(db: ReadDb, postingId: PostingId): Promise<string[]> {
  const rows = await db
    .selectFrom("sentenceLabels")
    .select("sentence")
    .where("postingId", "=", postingId)
    .where("source", "=", "read_again")
    .execute();
  return rows.map(({ sentence }) => sentence);
}

/** Every decision, oldest first: what the second reader is trained on beside the project's own sets. */
export function listSentenceLabels(db: ReadDb) {
  return db
    .selectFrom("sentenceLabels")
    .select(["sentence", "ruleId", "fault", "source", "at"])
    .orderBy("at")
    .orderBy("id")
    .execute();
}
