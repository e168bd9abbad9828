import type { ReactNode } from "react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import type { FormState } from "~/components/forms/formState";
import { SeenValues } from "~/components/forms/SeenValues";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { localPath, useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import type { FormValues } from "~/domain/forms/formValues";
import { pickParts } from "~/domain/forms/overtaken";
import type { PostingId } from "~/domain/ids";
import type { WizardKind } from "~/domain/postings/kinds";
import { screenParts } from "~/domain/postings/screenParts";
import type { Screen } from "~/domain/postings/wizard";
import { paths } from "~/paths";
import { OfferUndoContext, type UndoneOffer } from "./OfferUndo";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  form: FormState;
  /** The version and the values shown: somebody else's words are never written over unseen. */
  seen: { kind: WizardKind; version: number; values: FormValues };
  /** The way on: "Continua: chi cerchi". */
  next: string;
  /** Is there a screen before? */
  back: boolean;
  phone: string;
  /** The advert: what the checker is asked about while typing. */
  id: PostingId;
  screen: Screen;
  /** What an offer just used has taken away; null when none was. */
  undo?: UndoneOffer | null;
  children: ReactNode;
}

/** A screen of the wizard: fields with what the checker says in the margin, and three ways out that all save. */
export function WizardForm({ form, seen, next, back, phone, id, screen, undo = null, children }: Props) {
  const words = useWords();
  const { postings } = words;
  const locale = useLocale();
  return (
    <>
      <ErrorSummary errors={form.mistakes} />
      {/* An address of its own: without one the form would keep the mark a search left behind. */}
      <PostForm
        action={localPath(locale, paths.organisation[screen](id))}
        noValidate
        className="form-with-margin"
        data-checker={localPath(locale, paths.organisation.checker())}
        data-posting={id}
      >
        <SeenValues version={seen.version} values={pickParts(seen.values, screenParts(seen.kind, screen))} />
        {/* The first button of a form is the one Enter presses: it must be the way on, not a search. */}
        <button className="default-submit" type="submit" name="go" value="next" tabIndex={-1} aria-hidden="true">
          {next}
        </button>
        <OfferUndoContext.Provider value={undo}>{children}</OfferUndoContext.Provider>
        <SubmitRow aside={<a href={telephone(phone)}>{postings.wizard.phone}</a>}>
          <SubmitButton name="go" value="next">
            {next}
          </SubmitButton>
          <SubmitButton look="outline-primary" name="go" value="close">
            {words.forms.controls.saveAndClose}
          </SubmitButton>
          {back && (
            <SubmitButton look="link" name="go" value="back">
              {words.forms.controls.back}
            </SubmitButton>
          )}
        </SubmitRow>
      </PostForm>
    </>
  );
}
