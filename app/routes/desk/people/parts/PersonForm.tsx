import { Checkbox } from "~/components/forms/Checkbox";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import type { FormState } from "~/components/forms/formState";
import type { Option } from "~/components/forms/props";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { CONFIRMED_DOUBTS } from "~/domain/people/form";
import { LocalLink, useCurrentPath, useWords } from "~/components/locale";
import { LookAlikes, type LookAlikeShown } from "../../parts/LookAlikes";
import { PersonConditions, PersonStudies } from "./PersonConditions";
import { PersonEntitlements } from "./PersonEntitlements";
import { PersonIdentity } from "./PersonIdentity";
import { PersonWork } from "./PersonWork";
import type { PicksShown } from "../../parts/picks";
import { SeenValues } from "~/components/forms/SeenValues";
import type { FormValues } from "~/domain/forms/formValues";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  form: FormState;
  picks: PicksShown;
  comuni: readonly Option[];
  submit: string;
  /** Where "Annulla" leads. */
  back: string;
  taxCodeKept?: boolean;
  lookAlikes?: readonly LookAlikeShown[];
  /** What may be wrong; the form sends it back when the operator confirms that it is right. */
  doubts?: string | undefined;
  /** The row being edited, as it was when the writing began. */
  seen?: { version: number; values: FormValues };
}

/** The whole intake on one page, in sections. */
export function PersonForm({
  form,
  picks,
  comuni,
  submit,
  back,
  taxCodeKept = false,
  lookAlikes = [],
  doubts,
  seen,
}: Props) {
  const words = useWords().people.form;
  const here = useCurrentPath();
  return (
    <PostForm action={here} noValidate className="person-form">
      {/* Enter in any field saves; it does not press the first of the "Cerca" buttons. */}
      <button type="submit" className="d-none" tabIndex={-1} aria-hidden="true">
        {submit}
      </button>
      {seen && <SeenValues {...seen} />}
      <ErrorSummary errors={form.mistakes} />
      <LookAlikes people={lookAlikes} form={form} />
      {doubts !== undefined && (
        <Checkbox name={CONFIRMED_DOUBTS} value={doubts} label={words.doubtsConfirmed} checked={false} />
      )}
      {doubts === undefined && form.all(CONFIRMED_DOUBTS)[0] !== undefined && (
        <input type="hidden" name={CONFIRMED_DOUBTS} value={form.all(CONFIRMED_DOUBTS)[0]} />
      )}
      <PersonIdentity form={form} comuni={comuni} taxCodeKept={taxCodeKept} />
      <PersonWork form={form} picks={picks} />
      <PersonStudies form={form} />
      <PersonConditions form={form} />
      <PersonEntitlements form={form} />
      <SubmitRow aside={<LocalLink to={back}>{words.cancel}</LocalLink>}>
        <SubmitButton>{submit}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
