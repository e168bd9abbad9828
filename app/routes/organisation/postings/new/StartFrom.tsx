import { Check } from "~/components/forms/Check";
import { useLocale, useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import type { PostingKind } from "~/domain/postings/kinds";
import { TEMPLATES, type TemplateKey } from "~/text/postings/templates";
import { mediumDate } from "~/text/format";

export interface Model {
  id: PostingId;
  code: number;
  title: string;
  kind: PostingKind;
  updatedAt: Date;
}

interface Props {
  /** The organisation's own adverts, newest first. */
  models: readonly Model[];
  chosen: string;
}

/** Blank, the last advert, a sheet already written, or any other advert: one choice, the long lists folded. */
export function StartFrom({ models, chosen }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { kinds } = words.postings;
  const [last, ...others] = models;
  const about = ({ code, kind, updatedAt }: Model) =>
    `${words.postings.terms.postingKind[kind]}, ${formatCode(code)}, ${mediumDate(locale, updatedAt)}`;
  const sheets = Object.entries(TEMPLATES).map(([key, { kind }]) => ({
    value: `template:${key}`,
    label: kinds.templateNames[key as TemplateKey],
    hint: words.postings.terms.postingKind[kind],
  }));
  const option = (value: string, label: string, hint?: string) => (
    <Check
      key={value}
      type="radio"
      id={`f-like-${value.replace(":", "-")}`}
      name="like"
      option={{ value, label, ...(hint === undefined ? {} : { hint }) }}
      checked={chosen === value}
      invalid={false}
    />
  );
  const folded = (title: string, options: readonly { value: string; label: string; hint: string }[]) =>
    options.length > 0 && (
      <details className="start-from" open={options.some(({ value }) => value === chosen)}>
        <summary>{title}</summary>
        <div className="check-lines">{options.map(({ value, label, hint }) => option(value, label, hint))}</div>
      </details>
    );
  return (
    <fieldset className="form-fieldset" aria-describedby="f-like-hint">
      <legend>{kinds.from}</legend>
      <span className="form-text" id="f-like-hint">
        {kinds.fromHint}
      </span>
      <div className="check-lines">
        {option("no", kinds.blank)}
        {last && option(last.id, kinds.last(last.title), about(last))}
      </div>
      {folded(kinds.templates, sheets)}
      {folded(
        kinds.others,
        others.map((model) => ({ value: model.id, label: model.title, hint: about(model) })),
      )}
    </fieldset>
  );
}
