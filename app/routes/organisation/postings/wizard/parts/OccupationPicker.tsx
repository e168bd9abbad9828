import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { paths } from "~/paths";

export interface Choice {
  id: number;
  label: string;
  /** The everyday word that led there. */
  hint?: string | undefined;
}

interface Props {
  form: FormState;
  /** The one kept so far. */
  chosen: Choice | null;
  /** What the words typed led to; null when nothing was looked up. */
  found: readonly Choice[] | null;
  optional?: boolean;
}

/** The occupation: one's own words, a button, and the nearest of the list to choose from. Whole without script. */
export function OccupationPicker({ form, chosen, found, optional = false }: Props) {
  const { wizard } = useWords().postings;
  const choices = [...(chosen ? [chosen] : []), ...(found ?? []).filter(({ id }) => id !== chosen?.id)];
  const { error } = form.field("occupationId");
  return (
    <div className="picker" id="occupation">
      {choices.length > 0 && (
        <RadioGroup
          name="occupationId"
          label={found === null ? wizard.occupation : wizard.occupationFound}
          layout="lines"
          error={error}
          value={form.field("occupationId").value ?? null}
          options={choices.map(({ id, label, hint }) => ({ value: String(id), label, hint }))}
        />
      )}
      {found?.length === 0 && <p role="status">{wizard.occupationNone}</p>}
      <div className="picker-search">
        <TextField
          name="occupationWords"
          optional={optional}
          value={form.field("occupationWords").value}
          label={chosen ? wizard.occupationOther : wizard.occupation}
          hint={chosen ? undefined : wizard.occupationHint}
          error={choices.length === 0 ? error : undefined}
          autoComplete="off"
          suggest={{ from: `${paths.vocabularySuggestions("professioni")}?q=`, pick: "occupationId" }}
        />
        <SubmitButton look="outline-primary" name="go" value="occupation" formAction="#occupation">
          {wizard.search}
        </SubmitButton>
      </div>
    </div>
  );
}
