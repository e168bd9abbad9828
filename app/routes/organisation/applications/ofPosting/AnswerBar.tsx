import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { DEFAULT_TEMPLATES, type TemplateMove } from "~/domain/applications/templates";

/** Under a list with boxes: which answer goes to the people chosen, and its preview. */
export function AnswerBar({ templates }: { templates: readonly { id: string; name: string; move: TemplateMove }[] }) {
  const { answers } = useWords().applications;
  const options = [
    ...templates.map(({ id, name }) => ({ value: id, label: name })),
    ...DEFAULT_TEMPLATES.map(({ key }) => ({ value: key, label: answers.given[key].name })),
    { value: "new", label: answers.writeNew },
  ];
  return (
    <div className="answer-bar">
      <p>
        <strong>{answers.choose}</strong>
      </p>
      <SelectField
        name="template"
        label={answers.chooseTemplate}
        value={options[0]?.value ?? "new"}
        empty={false}
        options={options}
      />
      <SubmitButton name="step" value="choose">
        {answers.preview}
      </SubmitButton>
    </div>
  );
}
