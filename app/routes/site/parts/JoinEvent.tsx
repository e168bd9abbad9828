import type { FormState } from "~/components/forms/formState";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { Icon } from "~/components/Icon";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import { NOTE_MAX } from "~/domain/registrations/forms";
import type { Standing } from "~/domain/registrations/events";
import { freeSeats, seatFor, type Seats } from "~/domain/registrations/seats";
import { paths } from "~/paths";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  code: number;
  seats: Seats;
  standing: Standing;
  form: FormState;
  /** One form shown is one registration, however often it is sent. */
}

/** How one gets a seat: how many are free, said as it is, and the form; or why there is none. Its form is sent to a page of its own. */
export function JoinEvent(props: Props) {
  const { join } = useWords().registrations;
  const { standing, code } = props;
  if (standing === "open")
    return (
      <section>
        <SeatForm {...props} />
      </section>
    );
  if (standing === "door" || standing === "elsewhere") return null;
  const why = { closed: join.closed, off: join.calledOff, begun: join.over }[standing];
  return (
    <section className="paper-panel" id="candidati" aria-labelledby="join-title">
      <h2 id="join-title">{join.title}</h2>
      <p>{why}</p>
      <p>
        <LocalLink to={paths.calendar()}>{join.otherDates}</LocalLink>
      </p>
      {standing === "off" ? null : <CalendarLink code={code} />}
    </section>
  );
}

/** The button beside the key facts, and what comes after it. */
export function JoinButton({ seats }: { seats: Seats }) {
  const { join, seats: words } = useWords().registrations;
  const free = seatFor(seats) === "registered";
  return (
    <>
      <a className="btn btn-primary" href="#candidati">
        {free ? join.title : join.titleFull}
      </a>
      <p>{free ? words.free(seats.places, freeSeats(seats)) : words.full(seats.waiting)}</p>
    </>
  );
}

/** The seats in one line: "12 posti, 3 liberi". */
export function SeatsLine({ seats }: { seats: Seats }) {
  const words = useWords().registrations.seats;
  return (
    <p className="seats-line">
      <Icon name="people" size="sm" />
      <strong>
        {seatFor(seats) === "registered" ? words.free(seats.places, freeSeats(seats)) : words.full(seats.waiting)}
      </strong>
    </p>
  );
}

/** The file that puts the event in one's own calendar. */
export function CalendarLink({ code }: { code: number }) {
  const { own } = useWords().registrations;
  return (
    <p>
      <a className="tool-link" href={localPath(useLocale(), paths.eventFile(code))}>
        <Icon name="calendar" size="sm" />
        {own.calendarFile}
      </a>
    </p>
  );
}

function SeatForm({ code, seats, form }: Props) {
  const { join } = useWords().registrations;
  const locale = useLocale();
  const full = seatFor(seats) === "waiting";
  return (
    <PostForm
      className="apply-box"
      id="candidati"
      action={localPath(locale, paths.joinEvent(code))}
      noValidate
      aria-labelledby="join-title"
    >
      <h2 id="join-title">{full ? join.titleFull : join.title}</h2>
      <SeatsLine seats={seats} />
      <p>{full ? join.leadFull : join.lead}</p>
      <ErrorSummary errors={form.mistakes} />
      <div className="field-grid">
        <TextField {...form.field("name")} label={join.name} hint={join.nameHint} autoComplete="name" />
        <TextField {...form.field("contact")} label={join.contact} hint={join.contactHint} autoComplete="email" />
        <div className="full">
          <TextArea {...form.field("note")} label={join.note} hint={join.noteHint(NOTE_MAX)} optional rows={2} />
        </div>
      </div>
      <div className="apply-end">
        <SubmitButton>{full ? join.submitFull : join.submit}</SubmitButton>
        <p className="small">
          {join.after} <LocalLink to={paths.privacy()}>{join.privacy}</LocalLink>
        </p>
      </div>
      <CalendarLink code={code} />
    </PostForm>
  );
}
