import type { FormState } from "~/components/forms/formState";
import { FieldError } from "~/components/forms/FieldError";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { CEFR_LEVELS, LANGUAGES } from "~/domain/terms/languages";

/** Languages with their level, one pair a row. A row left empty asks nothing. */
export function LanguageFields({ form, rows }: { form: FormState; rows: number }) {
  const words = useWords();
  const { terms } = words.people;
  const { wizard } = words.postings;
  const [languages, levels] = [form.all("language"), form.all("languageLevel")];
  const { error } = form.field("languages");
  return (
    <fieldset
      className="form-fieldset"
      id="f-languages"
      tabIndex={-1}
      aria-describedby={error ? "f-languages-error" : undefined}
    >
      <legend>
        {wizard.languages} <span className="optional">{words.forms.controls.optional}</span>
      </legend>
      <span className="form-text">{wizard.languagesHint}</span>
      <FieldError id="f-languages" error={error} />
      {Array.from({ length: rows }, (_, at) => (
        <div className="language-row" key={at}>
          <SelectField
            id={`f-language-${at}`}
            name="language"
            value={languages[at]}
            label={wizard.languageN(at + 1)}
            empty={wizard.noLanguage}
            options={LANGUAGES.map((value) => ({ value, label: terms.language[value] }))}
          />
          <SelectField
            id={`f-languageLevel-${at}`}
            name="languageLevel"
            value={levels[at]}
            label={wizard.levelN(at + 1)}
            options={CEFR_LEVELS.map((value) => ({ value, label: terms.cefr[value] }))}
          />
        </div>
      ))}
      <p className="mt-2 mb-0">
        <SubmitButton look="link" name="go" value="language" formAction="#f-languages">
          {wizard.addLanguage}
        </SubmitButton>
      </p>
    </fieldset>
  );
}
