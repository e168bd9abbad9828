import { Icon } from "../Icon";
import { localPath, useLocale, useWords } from "../locale";
import { SelectField } from "./SelectField";
import { SubmitButton } from "./SubmitButton";
import { TextField } from "./TextField";

interface Props {
  /** Address of the list, without the language prefix. */
  action: string;
  text: { label: string; value: string };
  choice?: {
    name: string;
    label: string;
    value: string;
    empty: string;
    options: readonly { value: string; label: string }[];
  };
}

/** One text and one choice above a list: a GET form, so the address says what is shown. */
export function FilterForm({ action, text, choice }: Props) {
  const form = useWords().forms.controls;
  return (
    <form method="get" action={localPath(useLocale(), action)} className="filter-bar">
      <TextField name="q" label={text.label} value={text.value} type="search" autoComplete="off" />
      {choice !== undefined && <SelectField {...choice} />}
      <SubmitButton look="outline-primary">
        <Icon name="search" size="sm" />
        {form.search}
      </SubmitButton>
    </form>
  );
}
