import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { Ticks } from "~/components/posting/Ticks";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { weekdayInRome } from "~/text/format";
import { Hours } from "./parts/Hours";

export const handle: PageHandle = {
  title: ({ pages: site }) => site.desk.title,
  description: ({ pages: site }) => site.desk.lead,
};

export function loader({ context }: LoaderFunctionArgs) {
  return { today: weekdayInRome(context.now()) };
}

export default function Desk() {
  const { today } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const words = useWords();
  const { desk } = words.pages;
  const { footer } = words.shell;
  return (
    <>
      <PageHead title={desk.title} lead={desk.lead} />
      <div className="container posting-page">
        <aside className="posting-page-key" aria-label={desk.hours}>
          <div className="side-box">
            <h2>{desk.hours}</h2>
            <Hours hours={settings.deskHours} today={today} />
            <h2>{desk.where}</h2>
            <p>{settings.deskAddress}</p>
            <h2>{desk.call}</h2>
            <a className="phone-link" href={telephone(settings.deskPhone)}>
              <Icon name="phone" />
              {settings.deskPhone}
            </a>
            <h2>{desk.write}</h2>
            <p>
              <a href={`mailto:${settings.deskEmail}`}>{settings.deskEmail}</a>
            </p>
          </div>
        </aside>
        <div className="posting-page-main">
          <section aria-labelledby="what">
            <h2 id="what">{desk.what}</h2>
            <Ticks items={desk.whatList} />
          </section>
          <section aria-labelledby="bring">
            <h2 id="bring">{desk.bring}</h2>
            <Ticks items={desk.bringList} icon="plus" nice />
          </section>
          <section aria-labelledby="book">
            <h2 id="book">{desk.book}</h2>
            <p>{desk.bookText}</p>
          </section>
          <p className="button-row">
            <LocalLink className="btn btn-outline-primary" to={paths.faq()}>
              {footer.faq}
            </LocalLink>
            <LocalLink className="btn btn-outline-primary" to={paths.service()}>
              {footer.serviceSheet}
            </LocalLink>
          </p>
        </div>
      </div>
    </>
  );
}
