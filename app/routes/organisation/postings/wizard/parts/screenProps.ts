import type { FieldFinding } from "~/domain/postings/fieldFindings";
import type { FormState } from "~/components/forms/formState";
import type { WizardKind } from "~/domain/postings/kinds";
import type { Choice } from "./OccupationPicker";

/** What every screen of the wizard is drawn from. */
export interface ScreenProps {
  kind: WizardKind;
  form: FormState;
  notes: readonly FieldFinding[];
}

/** The first screen, which is the longest. */
export interface DetailsProps extends ScreenProps {
  comuni: readonly { value: string; label: string }[];
  /** The collective agreements known by name; none until they are brought in. */
  agreements: readonly { code: string; name: string }[];
  occupation: { chosen: Choice | null; found: readonly Choice[] | null };
}
