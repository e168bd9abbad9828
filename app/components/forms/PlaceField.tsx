import type { FieldProps } from "./props";
import { TextField } from "./TextField";
import { useWords } from "~/components/locale";

interface Props extends FieldProps {
  /** Names offered while typing: those nearby. Every other Italian Comune is understood too. */
  comuni: readonly { label: string }[];
}

/** A Comune, by name: those nearby are offered, any other of Italy can be written. */
export function PlaceField({ comuni, hint, ...field }: Props) {
  const { controls } = useWords().forms;
  const list = `${field.name}-nearby`;
  return (
    <>
      <TextField {...field} hint={hint ?? controls.placeHint} list={list} autoComplete="off" />
      <datalist id={list}>
        {comuni.map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
