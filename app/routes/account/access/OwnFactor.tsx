import { cardForms } from "~/components/forms/cardForm";
import type { FormAnswer } from "~/components/forms/formState";
import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { longDate } from "~/text/dates";

interface Props {
  factor: { createdAt: Date; codesLeft: number } | null;
  answer: FormAnswer | undefined;
}

/** The second step: whether it is on, and for a code of the app what can be changed of it. */
export function OwnFactor({ factor, answer }: Props) {
  const locale = useLocale();
  const words = useWords();
  const text = words.accounts.factor;
  const form = cardForms(words, answer).form("factor");
  return (
    <section aria-labelledby="factor">
      <h2 id="factor">{text.title}</h2>
      {factor === null ? (
        <>
          <p>{text.card.off}</p>
          <p>
            <LocalLink className="btn btn-primary" to={paths.access.enrol()}>
              {text.card.turnOn}
            </LocalLink>
          </p>
        </>
      ) : (
        <>
          <p>
            {text.card.on(longDate(locale, factor.createdAt))} {text.card.codesLeft(factor.codesLeft)}
          </p>
          <details open={form.refused}>
            <summary>{text.card.change}</summary>
            <PostForm noValidate className="field-stack field-stack-narrow">
              <input type="hidden" name="form" value={form.key} />
              <TextField
                {...form.field("code")}
                label={text.enrol.code}
                hint={text.card.changeText}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={20}
                width="short"
              />
              <SubmitRow>
                <SubmitButton name="intent" value="renew">
                  {text.card.renew}
                </SubmitButton>
                <SubmitButton look="outline-danger" name="intent" value="remove">
                  {text.card.remove}
                </SubmitButton>
              </SubmitRow>
              <p>{text.card.removeNote}</p>
            </PostForm>
          </details>
        </>
      )}
    </section>
  );
}
