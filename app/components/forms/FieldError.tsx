import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

/** The error of one field, between its hint and its control. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const form = useWords().forms.controls;
  if (!error) return null;
  return (
    <p className="invalid-feedback" id={`${id}-error`}>
      <Icon name="danger" size="sm" />
      <span>
        <span className="visually-hidden">{form.error} </span>
        {error}
      </span>
    </p>
  );
}
