import { Icon } from "~/components/Icon";
import { useLocale, useWords } from "~/components/locale";
import { Ticks } from "~/components/posting/Ticks";
import { telephone } from "~/components/shell/frame";
import type { ApplicationState } from "~/domain/applications/moves";
import { confirmableUntil, applicationRetentionEnd } from "~/domain/applications/retention";
import { capitalised, longDate, longDateTime } from "~/text/format";

interface Props {
  application: {
    state: ApplicationState;
    email: string | null;
    message: string | null;
    ticks: readonly string[];
    createdAt: Date;
    confirmedAt: Date | null;
    endedAt: Date | null;
    /** When the advert closed, if it has. */
    postingClosedAt: Date | null;
  };
  deskPhone: string;
}

/** Beside an application: help from the desk, what the organisation sees, what was written, and how long it is kept. */
export function ApplicationAside({ application, deskPhone }: Props) {
  const locale = useLocale();
  const { status } = useWords().applications.apply;
  const until = applicationRetentionEnd(application);
  const unconfirmed = application.state === "sent" && application.confirmedAt === null;
  const retention = unconfirmed
    ? application.email
      ? status.dataUnconfirmed(longDate(locale, confirmableUntil(application.createdAt)))
      : status.dataToCall
    : until
      ? status.dataText(longDate(locale, until))
      : status.dataOpen;
  return (
    <aside aria-label={status.data}>
      <div className="side-box">
        <h2>{status.prepare}</h2>
        <p>{status.prepareText}</p>
        <a className="phone-link" href={telephone(deskPhone)}>
          <Icon name="phone" />
          {deskPhone}
        </a>
      </div>
      <div className="side-info">
        <section>
          <h2>{status.sees}</h2>
          <p>
            {status.seesText} <strong>{status.nothingElse}</strong>
          </p>
        </section>
        {application.message || application.ticks.length > 0 ? (
          <section>
            <h2>{status.yours}</h2>
            {application.ticks.length > 0 ? <Ticks items={application.ticks} /> : null}
            {application.message ? <p>{application.message}</p> : null}
          </section>
        ) : null}
        <section>
          <h2>{status.data}</h2>
          <p>{retention}</p>
        </section>
        <section>
          <h2>{status.keep}</h2>
          <p>{status.keepText}</p>
          {application.createdAt ? (
            <p className="small">{capitalised(longDateTime(locale, application.createdAt))}</p>
          ) : null}
        </section>
      </div>
    </aside>
  );
}
