import { Icon } from "~/components/Icon";
import { useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { longDate } from "~/text/format";

interface Props {
  organisation: string;
  /** ISO day after which nothing is left of the person. */
  keptUntil: string | null;
  unconfirmed: boolean;
  note: string | null;
  deskPhone: string;
}

/** Beside one's own registration: help, who sees what, until when it is kept. */
export function RegistrationAside({ organisation, keptUntil, unconfirmed, note, deskPhone }: Props) {
  const locale = useLocale();
  const { own } = useWords().registrations;
  return (
    <aside aria-label={own.data}>
      <div className="side-box">
        <h2>{own.help}</h2>
        <p>{own.helpText}</p>
        <a className="phone-link" href={telephone(deskPhone)}>
          <Icon name="phone" />
          {deskPhone}
        </a>
      </div>
      <div className="side-info">
        <section>
          <h2>{own.sees}</h2>
          <p>{own.seesText(organisation)}</p>
          {note ? <p>«{note}»</p> : null}
        </section>
        <section>
          <h2>{own.data}</h2>
          <p>{unconfirmed ? own.dataUnconfirmed : keptUntil ? own.dataText(longDate(locale, keptUntil)) : null}</p>
        </section>
        <section>
          <h2>{own.keep}</h2>
          <p>{own.keepText}</p>
        </section>
      </div>
    </aside>
  );
}
