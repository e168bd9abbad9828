import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { fieldId } from "~/components/forms/fieldId";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { paths } from "~/paths";

interface Entry {
  value: string;
  label: string;
}

interface Props {
  /** Name of the ticked entries; the words are sent as `<name>Text`. */
  name: string;
  label: string;
  prompt: string;
  hint: string;
  text: string | undefined;
  error: string | undefined;
  chosen: readonly Entry[];
  found: readonly Entry[];
  /** Offered without asking. */
  usual?: readonly Entry[];
}

/** Words, a button that finds, boxes to tick: a picker that needs no script. */
export function PickerField({ name, label, prompt, hint, text, error, chosen, found, usual = [] }: Props) {
  const { form } = useWords().people;
  const words = `${name}Text`;
  const ticked = chosen.map(({ value }) => value);
  const fresh = found.filter(({ value }) => !ticked.includes(value));
  return (
    <div className="picker">
      {chosen.length > 0 && (
        <CheckboxGroup name={name} label={`${label}: ${form.chosen.toLowerCase()}`} options={chosen} values={ticked} />
      )}
      <div className="picker-find">
        <TextField
          name={words}
          label={prompt}
          hint={hint}
          value={text}
          error={error}
          autoComplete="off"
          suggest={{
            from: `${paths.vocabularySuggestions(name === "skills" ? "competenze" : "professioni")}?q=`,
            pick: name,
          }}
        />
        <SubmitButton look="outline-primary" icon="search" name="find" value={name} formAction={`#${fieldId(words)}`}>
          {form.find}
          <span className="visually-hidden">: {label}</span>
        </SubmitButton>
      </div>
      {fresh.length > 0 && (
        <CheckboxGroup
          name={name}
          label={form.found}
          options={fresh}
          values={[]}
          id={fieldId(`${name}-found`)}
          layout="columns"
        />
      )}
      {usual.length > 0 && (
        <CheckboxGroup
          name={name}
          label={form.usual}
          options={usual}
          values={[]}
          id={fieldId(`${name}-usual`)}
          layout="columns"
        />
      )}
    </div>
  );
}
