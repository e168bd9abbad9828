import { isWritable } from "~/domain/postings/decide";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { fieldFindings, isMissingFinding, type FieldFinding } from "~/domain/postings/fieldFindings";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import { wizardValues } from "~/domain/postings/wizardValues";
import { clockTime, dayInRome } from "~/text/format";
import { loadPlaceValues } from "../places/readPlaces";
import { reviewCards } from "./reviewFindings";
import type { Locale } from "~/text/words";
import type { Context } from "../context";
import type { PostingRecord } from "~db/queries/postings/postings";

/** What every screen of the wizard is shown from; null for adverts the wizard cannot write, or not any more. */
export async function loadWizardScreen(context: Context & { locale: Locale }, posting: PostingRecord) {
  const kind: WizardKind | undefined = WIZARD_KINDS.find((each) => each === posting.kind);
  if (!kind || !isWritable(posting.state)) return null;
  const now = context.now();
  const found = await reviewCards(context.db, posting, now);
  const notes: FieldFinding[] = fieldFindings(posting, found).filter((note) => !isMissingFinding(note));
  const today = posting.version > 1 && dayInRome(posting.updatedAt) === dayInRome(now);
  return {
    id: posting.id,
    kind,
    title: posting.title,
    version: posting.version,
    values: await loadPlaceValues(context.db, wizardValues(fieldsOf(posting)), { comune: "present" }),
    notes,
    saved: today ? clockTime(context.locale, posting.updatedAt) : null,
  };
}

/** Only what the organisation wrote, not the row's own state and dates. */
function fieldsOf(record: PostingFields): PostingFields {
  const names = Object.keys(emptyPosting(record.kind)) as (keyof PostingFields)[];
  return Object.fromEntries(names.map((name) => [name, record[name]])) as unknown as PostingFields;
}
