import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { paths } from "~/paths";
import { isHiringKind, type WizardKind } from "~/domain/postings/kinds";
import { isAsked } from "~/domain/postings/screens";

interface Skill {
  id: number;
  label: string;
}

export interface SkillChoices {
  /** What the occupation usually needs, and what helps. */
  usual: readonly (Skill & { essential: boolean })[];
  /** Names of all that are chosen already. */
  chosen: readonly Skill[];
  /** What the words typed led to; null when nothing was looked up. */
  found: { words: string; skills: readonly Skill[] } | null;
}

/** Skills as ticks: the usual ones of the occupation, those chosen, and those looked up. */
export function SkillPicker({
  form,
  kind,
  skills: { usual, chosen, found },
}: {
  form: FormState;
  kind: WizardKind;
  skills: SkillChoices;
}) {
  const { wizard, kinds } = useWords().postings;
  const [essential, desirable] = [form.all("essentialSkills"), form.all("desirableSkills")];
  const offered = (essentials: boolean, ticked: readonly string[]) =>
    distinct([
      ...usual.filter((skill) => skill.essential === essentials),
      ...chosen.filter(({ id }) => ticked.includes(String(id))),
    ]).map(({ id, label }) => ({ value: String(id), label }));
  const needed = offered(true, essential);
  const helpful = offered(false, desirable);
  const fresh = (found?.skills ?? []).filter(({ id }) => !needed.some(({ value }) => value === String(id)));
  return (
    <>
      {needed.length > 0 && (
        <CheckboxGroup
          name="essentialSkills"
          label={isHiringKind(kind) ? wizard.essential : kinds.needs}
          hint={usual.length > 0 ? wizard.essentialUsual : undefined}
          optional
          layout="columns"
          values={essential}
          error={form.field("essentialSkills").error}
          options={needed}
        />
      )}
      {isAsked(kind, "desirableSkills") && helpful.length > 0 && (
        <CheckboxGroup
          name="desirableSkills"
          label={wizard.desirable}
          optional
          layout="columns"
          values={desirable}
          error={form.field("desirableSkills").error}
          options={helpful}
        />
      )}
      <div className="picker" id="skills">
        {needed.length === 0 && found === null && <p>{wizard.skillsNone}</p>}
        {found !== null && fresh.length > 0 && (
          <CheckboxGroup
            name="essentialSkills"
            id="f-found"
            label={wizard.skillsFound(found.words)}
            layout="columns"
            values={essential}
            options={fresh.map(({ id, label }) => ({ value: String(id), label }))}
          />
        )}
        {found !== null && found.skills.length > 0 && fresh.length === 0 && (
          <p role="status">{wizard.skillsOffered(found.words)}</p>
        )}
        {found?.skills.length === 0 && <p role="status">{wizard.skillsMissing(found.words)}</p>}
        <div className="picker-search">
          <TextField
            name="skillWords"
            label={wizard.skillWords}
            hint={wizard.skillWordsHint}
            optional
            autoComplete="off"
            suggest={{ from: `${paths.vocabularySuggestions("competenze")}?q=`, pick: "essentialSkills" }}
          />
          <SubmitButton look="outline-primary" name="go" value="skill" formAction="#skills">
            {wizard.search}
          </SubmitButton>
        </div>
      </div>
    </>
  );
}

function distinct(skills: readonly Skill[]): Skill[] {
  return [...new Map(skills.map((skill) => [skill.id, skill])).values()];
}
