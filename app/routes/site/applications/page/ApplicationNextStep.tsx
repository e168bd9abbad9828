import { SubmitRow } from "~/components/forms/SubmitRow";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import type { ApplicationMove, ApplicationState } from "~/domain/applications/moves";
import { paths } from "~/paths";
import { capitalised, clockTime, longDate } from "~/text/format";
import { DayTile } from "../../parts/DayTile";
import { ApplicationMoveForm } from "./ApplicationMoveForm";

interface Application {
  state: ApplicationState;
  email: string | null;
  message: string | null;
  confirmedAt: Date | null;
  /** Last day to answer a proposal, ISO date. */
  answerBy: string | null;
  interviewAt: Date | null;
  interviewPlace: string | null;
  contactName: string | null;
}

interface Props {
  application: Application;
  /** The token of the application's link. */
  token: string;
  /** Moves open to the person. */
  open: readonly ApplicationMove[];
  deskPhone: string;
}

/** The one thing in front of the person now: confirm, answer a proposal, go to an interview, or refuse an offer. */
export function ApplicationNextStep({ application, token, open, deskPhone }: Props) {
  if (application.state === "sent" && !application.confirmedAt)
    return <Confirm email={application.email} token={token} deskPhone={deskPhone} />;
  if (application.state === "proposed") return <Proposal application={application} open={open} />;
  if (application.state === "interview" && application.interviewAt)
    return <Interview application={application} at={application.interviewAt} />;
  return open.includes("refuse_offer") ? <RefuseOffer /> : null;
}

function Confirm({ email, token, deskPhone }: { email: string | null; token: string; deskPhone: string }) {
  const { status } = useWords().applications.apply;
  return (
    <section className="next-step">
      <div className="next-step-in">
        <div className="full">
          <p>{email ? status.confirmFirst : status.waitForCall}</p>
          {email ? (
            <LocalLink className="btn btn-primary" to={paths.confirmApplication(token)}>
              {status.confirmNow}
            </LocalLink>
          ) : (
            <a className="phone-link" href={telephone(deskPhone)}>
              <Icon name="phone" />
              {deskPhone}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}

function Proposal({
  application: { message, answerBy },
  open,
}: {
  application: Application;
  open: readonly ApplicationMove[];
}) {
  const locale = useLocale();
  const { status } = useWords().applications.apply;
  return (
    <section className="next-step" aria-labelledby="answer">
      <div className="next-step-in">
        <div className="full">
          <h2 id="answer">{status.titles.proposed}</h2>
          {message ? <p>«{message}»</p> : null}
          {answerBy ? (
            <p>
              <strong>{status.answerBy(longDate(locale, answerBy))}</strong>
            </p>
          ) : null}
          <SubmitRow plain>
            {open.includes("send") ? <ApplicationMoveForm move="send">{status.accept}</ApplicationMoveForm> : null}
            {open.includes("decline") ? (
              <ApplicationMoveForm move="decline" look="outline-primary">
                {status.decline}
              </ApplicationMoveForm>
            ) : null}
          </SubmitRow>
        </div>
      </div>
    </section>
  );
}

function Interview({ application: { interviewPlace, contactName }, at }: { application: Application; at: Date }) {
  const locale = useLocale();
  return (
    <section className="next-step" aria-labelledby="interview">
      <div className="next-step-in">
        <DayTile when={at} big />
        <div>
          <h2 id="interview">
            {capitalised(longDate(locale, at))}, {clockTime(locale, at)}
          </h2>
          {interviewPlace ? <p>{interviewPlace}</p> : null}
          {contactName ? <p>{contactName}</p> : null}
        </div>
      </div>
    </section>
  );
}

function RefuseOffer() {
  const { status } = useWords().applications.apply;
  return (
    <p>
      <ApplicationMoveForm move="refuse_offer" look="outline-danger">
        {status.refuseOffer}
      </ApplicationMoveForm>
    </p>
  );
}
