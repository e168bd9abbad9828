import type { FormValues } from "../forms/formValues";
import { emptyPosting } from "./emptyPosting";
import type { PostingFields } from "./fields";
import { WIZARD_KINDS, type WizardKind } from "./kinds";
import { wizardValues } from "./wizardValues";

/** The kind as the wizard knows it. */
export function screenKind({ kind }: Pick<PostingFields, "kind">): WizardKind {
  return WIZARD_KINDS.find((each) => each === kind) ?? "job";
}

/** What the organisation wrote, as the forms show it; the row's own state and dates are left out. */
export function screenValues(record: PostingFields): FormValues {
  const names = Object.keys(emptyPosting(record.kind)) as (keyof PostingFields)[];
  return wizardValues(Object.fromEntries(names.map((name) => [name, record[name]])) as unknown as PostingFields);
}
