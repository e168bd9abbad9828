import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useCurrentPath, useLocale, useWords } from "~/components/locale";
import { FACT_KINDS, type FactKind } from "~/domain/flags/kinds";
import { mediumDate } from "~/text/format";
import type { CardForm } from "~/components/forms/cardForm";
import { PostForm } from "~/components/forms/PostForm";

interface FactShown {
  id: string;
  kind: FactKind;
  /** ISO date. */
  onDate: string;
  evidence: string | null;
  recordedByName: string | null;
}

/** The dated facts, and a form for one more. */
export function FactsCard({ facts, form }: { facts: readonly FactShown[]; form: CardForm }) {
  const dictionary = useWords();
  const { terms } = dictionary.flags;
  const words = dictionary.flags.facts;
  const here = useCurrentPath();
  const locale = useLocale();
  return (
    <section className="it-card" aria-labelledby="facts">
      <div className="card-head">
        <h2 id="facts">{words.title}</h2>
      </div>
      <div className="card-body">
        {facts.length === 0 && <p className="meta">{words.none}</p>}
        <ul className="plain-lines">
          {facts.map(({ id, kind, onDate, evidence, recordedByName }) => (
            <li key={id} className="fact-line">
              <div>
                <b>{mediumDate(locale, onDate)}</b> {terms.factKind[kind]}
                <span className="meta d-block">
                  {[evidence ?? words.said, recordedByName].filter(Boolean).join(", ")}
                </span>
              </div>
              <PostForm action={here}>
                <input type="hidden" name="intent" value="removeFact" />
                <input type="hidden" name="fact" value={id} />
                <SubmitButton small look="link">
                  {words.remove}
                  <span className="visually-hidden">
                    : {terms.factKind[kind]}, {mediumDate(locale, onDate)}
                  </span>
                </SubmitButton>
              </PostForm>
            </li>
          ))}
        </ul>
      </div>
      <div className="card-body">
        <details open={form.refused}>
          <summary className="btn btn-outline-primary btn-sm">{words.add}</summary>
          <PostForm action={here} noValidate>
            <input type="hidden" name="intent" value="fact" />
            <input type="hidden" name="form" value={form.key} />
            <SelectField
              {...form.field("kind")}
              label={words.kind}
              options={FACT_KINDS.map((kind) => ({ value: kind, label: terms.factKind[kind] }))}
            />
            <TextField {...form.field("onDate")} label={words.onDate} hint={dictionary.people.form.birthHint} />
            <TextField
              {...form.field("evidence")}
              label={words.evidence}
              hint={words.evidenceHint}
              optional
              autoComplete="off"
            />
            <SubmitButton small>{words.save}</SubmitButton>
          </PostForm>
        </details>
      </div>
    </section>
  );
}
