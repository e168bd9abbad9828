import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { Ticks } from "~/components/posting/Ticks";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { paths } from "~/paths";
import { useShell } from "~/root";

export const handle: PageHandle = {
  title: (words) => words.organisations.landing.title,
  description: (words) => words.organisations.landing.lead,
};

export default function ForOrganisations() {
  const { settings } = useShell();
  const text = useWords().organisations.landing;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <div className="container posting-page">
        <aside className="posting-page-key" aria-label={text.phone}>
          <div className="side-box">
            <LocalLink className="btn btn-primary" to={paths.register()}>
              {text.register}
            </LocalLink>
            <p>
              <LocalLink to={paths.signIn()}>{text.signIn}</LocalLink>
            </p>
            <h2>{text.phone}</h2>
            <p>{text.phoneText}</p>
            <a className="phone-link" href={telephone(settings.deskPhone)}>
              <Icon name="phone" />
              {settings.deskPhone}
            </a>
          </div>
        </aside>
        <div className="posting-page-main">
          <section aria-labelledby="steps">
            <h2 id="steps">{text.steps}</h2>
            <Ticks items={text.stepList} icon="arrow" />
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">{text.rules}</h2>
            <Ticks items={text.ruleList} />
          </section>
        </div>
      </div>
    </>
  );
}
