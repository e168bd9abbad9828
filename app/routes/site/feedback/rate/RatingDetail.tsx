import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { localPath, useLocale, useWords } from "~/components/locale";
import { isLiked, LIKED, RATING_WORDS_MAX, TO_IMPROVE } from "~/domain/feedback/ratings";
import { paths } from "~/paths";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  id: string;
  vote: number;
  /** The page that was rated. */
  back: string;
  form: FormState;
}

/** The second step of a vote: what was good or bad, and a few words. All of it may be left out. */
export function RatingDetail({ id, vote, back, form }: Props) {
  const { feedback } = useWords();
  const name = isLiked(vote) ? "liked" : "improve";
  const reasons = isLiked(vote) ? LIKED : TO_IMPROVE;
  return (
    <PostForm action={localPath(useLocale(), paths.rate())} noValidate className="field-stack field-stack-narrow">
      <p>
        <strong>{feedback.rate.legend(vote)}</strong>
      </p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="path" value={back} />
      <RadioGroup
        {...form.field(name)}
        label={isLiked(vote) ? feedback.rating.positive : feedback.rating.negative}
        optional
        layout="lines"
        options={reasons.map((reason) => ({ value: reason, label: feedback.ratingReasons[reason] }))}
      />
      <TextArea
        {...form.field("words")}
        label={feedback.rating.details}
        hint={feedback.rating.detailsHint}
        optional
        rows={3}
        maxLength={RATING_WORDS_MAX}
      />
      <SubmitRow>
        <SubmitButton>{feedback.rate.send}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
