import type { FormValues } from "~/domain/forms/formValues";
import type { Screen } from "~/domain/postings/wizard";
import { readWizardIntent } from "~/domain/postings/wizardIntent";
import { dayInRome } from "~/text/format";
import type { Context } from "../context";
import { loadSuggestion } from "./loadSuggestion";
import { parseWizardScreen } from "./parseWizardScreen";
import type { PostingRecord } from "~db/queries/postings/postings";

interface ScreenForm {
  posting: PostingRecord;
  screen: Screen;
  values: FormValues;
}

/** A screen as it was sent: what to keep, the pressed button, and the sentence an offer puts right, written into the form. */
export async function readScreenForm(context: Context, { posting, screen, values }: ScreenForm) {
  const now = context.now();
  const intent = readWizardIntent(values);
  const read = await parseWizardScreen(context.db, { kind: posting.kind, screen, values, today: dayInRome(now) });
  const { fields, errors } = read;
  const better =
    intent.to === "use" ? await loadSuggestion(context.db, { ...posting, ...fields }, intent.key, now) : null;
  const changes = {
    ...(better && { [better.field]: better.text }),
    ...(intent.to === "undo" && { [intent.field]: intent.text }),
  };
  return { intent, errors, better, fields: { ...fields, ...changes }, typed: { ...values, ...changes } };
}
