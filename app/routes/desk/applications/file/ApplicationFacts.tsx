import { readablePhone } from "~/domain/forms/phone";
import type { ReactNode } from "react";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { REJECTION_REASONS, type ApplicationOrigin, type ApplicationState } from "~/domain/applications/moves";
import type { OrganisationId, PersonId, PostingId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { days, longDateTime, mediumDate } from "~/text/format";

interface Shown {
  state: ApplicationState;
  origin: ApplicationOrigin;
  name: string;
  email: string | null;
  phone: string | null;
  message: string | null;
  ticks: readonly string[];
  personId: PersonId | null;
  confirmedAt: Date | null;
  confirmedByName: string | null;
  answerBy: string | null;
  interviewAt: Date | null;
  interviewPlace: string | null;
  endedReason: string | null;
  createdAt: Date;
  postingId: PostingId;
  title: string;
  code: number;
  responseDays: number;
  organisationId: OrganisationId;
  organisationName: string;
}

/** What an application says of itself. */
export function ApplicationFacts({ application: a }: { application: Shown }) {
  const words = useWords();
  const { terms } = words.applications;
  const { one } = words.applications.desk;
  const locale = useLocale();
  const reason = REJECTION_REASONS.find((each) => each === a.endedReason);
  const lines: [string, ReactNode][] = [
    [
      one.person,
      a.personId === null ? one.noPerson : <LocalLink to={paths.staff.person(a.personId)}>{a.name}</LocalLink>,
    ],
    [one.contact, [a.phone && readablePhone(a.phone), a.email].filter(Boolean).join(", ")],
    [
      one.posting,
      <>
        <LocalLink to={paths.staff.posting(a.postingId)}>{a.title}</LocalLink>, {formatCode(a.code)}
      </>,
    ],
    [one.organisation, <LocalLink to={paths.staff.organisation(a.organisationId)}>{a.organisationName}</LocalLink>],
    [one.origin, terms.applicationOrigin[a.origin]],
    [one.received, longDateTime(locale, a.createdAt)],
    [
      one.confirmed,
      a.confirmedAt === null
        ? one.notConfirmed
        : [longDateTime(locale, a.confirmedAt), a.confirmedByName === null ? null : one.confirmedBy(a.confirmedByName)]
            .filter(Boolean)
            .join(", "),
    ],
    [one.promise, days(locale, a.responseDays)],
    [one.answerBy, a.state === "proposed" && a.answerBy !== null && mediumDate(locale, a.answerBy)],
    [
      one.interview,
      a.interviewAt !== null && [longDateTime(locale, a.interviewAt), a.interviewPlace].filter(Boolean).join(", "),
    ],
    [one.message, a.message],
    [one.ticks, a.ticks.join("; ")],
    [one.ended, reason ? terms.rejectionReasonDesk[reason] : a.endedReason],
  ];
  return (
    <section className="it-card" aria-labelledby="application">
      <div className="card-head">
        <h2 id="application">{one.data}</h2>
      </div>
      <dl className="facts-list card-body">
        {lines
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label} className="d-contents">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
