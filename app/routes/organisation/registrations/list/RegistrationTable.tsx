import { Badge } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { openMoves } from "~/domain/lifecycle";
import { REGISTRATION_MOVES, type RegistrationOrigin, type RegistrationState } from "~/domain/registrations/moves";
import { shortDate } from "~/text/format";
import { REGISTRATION_TONE } from "~/components/registrations/registrationTones";
import { PostForm } from "~/components/forms/PostForm";

export interface RegistrationLine {
  id: string;
  state: RegistrationState;
  origin: RegistrationOrigin;
  name: string;
  email: string | null;
  phone: string | null;
  note: string | null;
  /** When it became what it is. */
  since: Date;
}

interface Props {
  rows: readonly RegistrationLine[];
  side: "member" | "operator";
}

/** Who registered, those with a seat first, then who waits in their order; each with its one or two buttons. */
export function RegistrationTable({ rows, side }: Props) {
  const locale = useLocale();
  const words = useWords();
  const { manage, state } = words.registrations;
  const waiting = rows.filter((row) => row.state === "waiting");
  return (
    <Table
      stacked
      caption={manage.table}
      captionHidden
      columns={[
        { label: manage.person },
        { label: manage.contact },
        { label: manage.stateLabel },
        { label: manage.since },
        { label: manage.next },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <span key="name">
            {row.name}
            {row.origin === "self" ? null : (
              <span className="meta">{row.origin === "operator" ? manage.byDesk : manage.byOrganisation}</span>
            )}
            {row.note === null ? null : <span className="meta">«{row.note}»</span>}
          </span>,
          <Contact key="contact" {...row} />,
          <span key="state">
            <Badge tone={REGISTRATION_TONE[row.state]}>{state[row.state]}</Badge>
            {row.state === "waiting" ? <span className="meta">{manage.place(waiting.indexOf(row) + 1)}</span> : null}
          </span>,
          shortDate(locale, row.since),
          <Moves key="moves" {...row} side={side} />,
        ],
      }))}
    />
  );
}

function Contact({ email, phone }: RegistrationLine) {
  const { manage } = useWords().registrations;
  if (email) return <a href={`mailto:${email}`}>{email}</a>;
  return phone ? <a href={telephone(phone)}>{phone}</a> : <span className="meta">{manage.noContact}</span>;
}

function Moves({ id, name, state, side }: RegistrationLine & { side: Props["side"] }) {
  const { manage } = useWords().registrations;
  const open = openMoves(REGISTRATION_MOVES, { state, by: side });
  if (open.length === 0) return null;
  return (
    <PostForm className="button-row">
      <input type="hidden" name="form" value="move" />
      <input type="hidden" name="registration" value={id} />
      {open.includes("confirm") ? (
        <SubmitButton small name="move" value="confirm">
          {manage.confirm}
          <span className="visually-hidden">{manage.ofPerson(name)}</span>
        </SubmitButton>
      ) : null}
      {open.includes("cancel") ? (
        <SubmitButton small look="outline-danger" name="move" value="cancel">
          {manage.cancel}
          <span className="visually-hidden">{manage.ofPerson(name)}</span>
        </SubmitButton>
      ) : null}
    </PostForm>
  );
}
