import { isWritable } from "~/domain/postings/decide";
import { fieldFindings, isMissingFinding, type FieldFinding } from "~/domain/postings/fieldFindings";
import { screenKind, screenValues } from "~/domain/postings/screenValues";
import { clockTime, dayInRome } from "~/text/format";
import { reviewCards } from "./reviewFindings";
import type { Locale } from "~/text/words";
import type { Context } from "../context";
import type { PostingRecord } from "~db/queries/postings/postings";

/** What every screen of the wizard is shown from; null for adverts that may not be written any more. */
export async function loadWizardScreen(context: Context & { locale: Locale }, posting: PostingRecord) {
  if (!isWritable(posting.state)) return null;
  const now = context.now();
  const found = await reviewCards(context.db, posting, now);
  const notes: FieldFinding[] = fieldFindings(posting, found).filter((note) => !isMissingFinding(note));
  const today = posting.version > 1 && dayInRome(posting.updatedAt) === dayInRome(now);
  return {
    id: posting.id,
    kind: screenKind(posting),
    title: posting.title,
    version: posting.version,
    values: screenValues(posting),
    notes,
    saved: today ? clockTime(context.locale, posting.updatedAt) : null,
  };
}
