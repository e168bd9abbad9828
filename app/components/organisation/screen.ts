import type { FormState } from "~/components/forms/formState";
import type { WizardKind } from "~/domain/postings/kinds";
import type { FieldNote } from "~/domain/postings/marginNotes";

/** What every screen of the wizard is drawn from. */
export interface ScreenProps {
  kind: WizardKind;
  form: FormState;
  notes: readonly FieldNote[];
}
