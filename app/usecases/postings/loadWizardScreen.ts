import { isWritable } from "~/domain/postings/decide";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { fieldFindings, isMissingFinding, type FieldFinding } from "~/domain/postings/fieldFindings";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import type { FormValues } from "~/domain/forms/formValues";
import { wizardValues } from "~/domain/postings/wizardValues";
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

/** The kind as the wizard knows it. */
export function screenKind({ kind }: Pick<PostingFields, "kind">): WizardKind {
  return WIZARD_KINDS.find((each) => each === kind) ?? "job";
}

/** What the organisation wrote, as the forms show it; the row's own state and dates are left out. */
export function screenValues(record: PostingFields): FormValues {
  const names = Object.keys(emptyPosting(record.kind)) as (keyof PostingFields)[];
  return wizardValues(Object.fromEntries(names.map((name) => [name, record[name]])) as unknown as PostingFields);
}
