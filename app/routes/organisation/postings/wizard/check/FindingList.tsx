import { FormNote } from "~/components/forms/FormNote";
import { fieldId } from "~/components/forms/fieldId";
import { LocalLink, useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import type { WizardKind } from "~/domain/postings/kinds";
import type { FieldFinding } from "~/domain/postings/fieldFindings";
import { screenOfField } from "~/domain/postings/screenOfField";
import { paths } from "~/paths";

interface Props {
  id: string;
  title: string;
  lead: string;
  notes: readonly FieldFinding[];
  posting: { id: PostingId; kind: WizardKind };
}

/** What is missing or should be looked at, each with the way to its field. */
export function FindingList({ id, title, lead, notes, posting }: Props) {
  const { checker, wizard } = useWords().postings;
  return (
    <section aria-labelledby={id} className="mb-4">
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      {notes.map((note) => {
        const said = note.reasons.map(({ messageKey }) => checker.findings[messageKey]);
        const reason = said.map((each) => each.reason).join(" ");
        const advice = said.map((each) => each.advice).join(" ");
        const quoted = note.quote.length > 0;
        const link = (
          <LocalLink to={addressOf(posting, note)}>
            {wizard.fix}
            <span className="visually-hidden">: {reason}</span>
          </LocalLink>
        );
        return (
          <FormNote
            key={note.key}
            level={note.level}
            title={quoted ? undefined : reason}
            excerpt={note.quote}
            reason={quoted ? `${reason} ${advice}` : advice}
            law={[...new Set(note.reasons.flatMap(({ law }) => law))]}
            actions={link}
          />
        );
      })}
    </section>
  );
}

function addressOf({ id, kind }: Props["posting"], { field }: FieldFinding): string {
  const screen = screenOfField(kind, field);
  if (screen === null) return paths.organisation.settings();
  return `${paths.organisation[screen](id)}#${field === "occupationId" ? "f-occupationWords" : fieldId(field)}`;
}
