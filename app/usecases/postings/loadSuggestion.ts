import { applySuggestion } from "~/domain/postings/checker/applySuggestion";
import type { PostingFields } from "~/domain/postings/fields";
import { findingKey } from "~/domain/postings/findings";
import { reviewFindings } from "./reviewFindings";
import type { ReadDb } from "~db/client";
import type { PostingRecord } from "~db/queries/postings/postings";

/** The field a finding is about, with its better wording in place; null when those words are no longer there. */
export async function loadSuggestion(
  db: ReadDb,
  posting: PostingRecord,
  key: string,
  now: Date,
): Promise<{ field: keyof PostingFields; text: string } | null> {
  const { wording } = await reviewFindings(db, posting, now);
  const finding = wording.find((one) => findingKey(one) === key);
  if (!finding || finding.suggestion === undefined || finding.field === "organisation") return null;
  const text = posting[finding.field];
  return typeof text === "string" ? { field: finding.field, text: applySuggestion(text, finding) } : null;
}
