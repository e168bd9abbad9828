import { Badge, type Tone } from "~/components/data/Badge";
import { EmptyState } from "~/components/data/EmptyState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isEnded } from "~/domain/applications/decide";
import { REJECTION_REASONS, type ApplicationState } from "~/domain/applications/moves";
import { longDate, longDateTime, mediumDate } from "~/text/format";
import { paths } from "~/paths";

interface OwnApplication {
  id: string;
  state: ApplicationState;
  createdAt: Date;
  sentAt: Date | null;
  answerBy: string | null;
  firstAnswerAt: Date | null;
  endedReason: string | null;
  interviewAt: Date | null;
  interviewPlace: string | null;
  code: number;
  title: string;
  responseDays: number;
  organisationName: string;
  comuneName: string | null;
}

const TONE: Partial<Record<ApplicationState, Tone>> = {
  proposed: "amber",
  interview: "blue",
  in_touch: "blue",
  sent: "blue",
  offered: "open",
  hired: "open",
};

/** Where each of one's applications stands, in plain words. */
export function OwnApplications({ applications }: { applications: readonly OwnApplication[] }) {
  const { personal } = useWords().people;
  return (
    <section aria-labelledby="applications">
      {applications.length === 0 ? (
        <EmptyState title={personal.noApplications} action={{ label: personal.search, to: paths.postings() }}>
          <p>{personal.noApplicationsLead}</p>
        </EmptyState>
      ) : (
        <>
          <h2 id="applications">{personal.applications}</h2>
          <ul className="own-applications">
            {applications.map((application) => (
              <Own key={application.id} application={application} />
            ))}
          </ul>
          <p>
            {personal.lostLink} <LocalLink to={paths.findApplication()}>{personal.findLink}</LocalLink>
          </p>
        </>
      )}
    </section>
  );
}

function Own({ application }: { application: OwnApplication }) {
  const locale = useLocale();
  const words = useWords();
  const { personal } = words.people;
  const { terms } = words.applications;
  const { state, sentAt, createdAt, answerBy, interviewAt, interviewPlace, firstAnswerAt } = application;
  const reason = REJECTION_REASONS.find((each) => each === application.endedReason);
  const note =
    state === "proposed" && answerBy !== null
      ? personal.answerBy(longDate(locale, answerBy))
      : interviewAt !== null && !isEnded(state)
        ? personal.interview(longDateTime(locale, interviewAt), interviewPlace)
        : state === "sent" && firstAnswerAt === null
          ? personal.promise(application.responseDays)
          : reason && state === "not_selected"
            ? terms.rejectionReason[reason]
            : null;
  return (
    <li>
      <div>
        <h3>
          <LocalLink to={paths.posting(application.code)}>{application.title}</LocalLink>
        </h3>
        <p>
          {[application.organisationName, application.comuneName].filter(Boolean).join(", ")} ·{" "}
          {sentAt === null
            ? personal.proposed(mediumDate(locale, createdAt))
            : personal.sent(mediumDate(locale, sentAt))}
        </p>
        {note !== null && <p>{note}</p>}
      </div>
      <Badge tone={TONE[state] ?? "plain"}>{terms.applicationState[state]}</Badge>
    </li>
  );
}
