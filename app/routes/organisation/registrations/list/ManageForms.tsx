import type { CardForm } from "~/components/forms/cardForm";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { Icon } from "~/components/Icon";
import { useLocale, useWords } from "~/components/locale";
import { sessionLine, type Times } from "~/components/registrations/eventTimes";
import { PostForm } from "~/components/forms/PostForm";

/** Writes in somebody who calls or comes to the door. */
export function AddPersonCard({ form }: { form: CardForm }) {
  const { manage, join } = useWords().registrations;
  return (
    <section className="it-card" aria-labelledby="add">
      <div className="card-head">
        <h2 id="add">{manage.add}</h2>
      </div>
      <PostForm noValidate className="card-body field-stack">
        <input type="hidden" name="form" value={form.key} />
        <p>{manage.addLead}</p>
        <TextField {...form.field("name")} label={join.name} />
        <TextField {...form.field("contact")} label={manage.addContact} optional />
        <TextField {...form.field("note")} label={manage.addNote} optional />
        <div>
          <SubmitButton>{manage.addSubmit}</SubmitButton>
        </div>
      </PostForm>
    </section>
  );
}

/** Another date for a session still to come. */
export function MoveDateCard({ form, sessions }: { form: CardForm; sessions: readonly Times[] }) {
  const locale = useLocale();
  const words = useWords();
  const { manage } = words.registrations;
  const [only] = sessions;
  if (!only) return null;
  return (
    <details className="it-card disclosure" open={form.refused}>
      <summary className="card-head">
        <h2>{manage.move}</h2>
        <Icon name="chevron" size="sm" />
      </summary>
      <PostForm noValidate className="card-body field-stack">
        <input type="hidden" name="form" value={form.key} />
        <p>{manage.moveLead}</p>
        {sessions.length > 1 ? (
          <SelectField
            {...form.field("was")}
            label={manage.moveSession}
            empty={false}
            options={sessions.map((session) => ({
              value: session.beginsAt.toISOString(),
              label: sessionLine(locale, words, session),
            }))}
          />
        ) : (
          <input type="hidden" name="was" value={only.beginsAt.toISOString()} />
        )}
        <TextField {...form.field("beginsAt")} label={manage.moveBegins} hint={manage.momentHint} />
        <TextField {...form.field("endsAt")} label={manage.moveEnds} optional />
        <div>
          <SubmitButton look="outline-primary">{manage.moveSubmit}</SubmitButton>
        </div>
        <p className="meta">{manage.callOff}</p>
      </PostForm>
    </details>
  );
}
