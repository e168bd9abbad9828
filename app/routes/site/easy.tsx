import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { useContentLanguage } from "~/components/contentLanguage";
import { paths } from "~/paths";
import { useShell } from "~/root";

export const handle: PageHandle = {
  title: ({ pages }) => pages.easy.home.title,
  description: ({ pages }) => pages.easy.home.lead,
};

export default function Easy() {
  const {
    pages: { easy },
    shell,
  } = useWords();
  const { settings } = useShell();
  return (
    <div lang={useContentLanguage("pages.easy")}>
      <PageHead title={easy.home.title} lead={easy.home.lead} />
      <div className="container page-body easy-words">
        <h2>{easy.home.choose}</h2>
        <ul className="easy-doors">
          {Object.entries(easy.pages).map(([key, { title }]) => (
            <li key={key}>
              <LocalLink to={paths.easy(key)}>
                {title} <Icon name="arrow" size="sm" />
              </LocalLink>
            </li>
          ))}
        </ul>
        <h2>{easy.home.other}</h2>
        <ul className="easy-doors">
          <li>
            <LocalLink to={paths.postings()}>
              {shell.nav.opportunities} <Icon name="arrow" size="sm" />
            </LocalLink>
          </li>
          <li>
            <LocalLink to={paths.glossary()}>
              {shell.footer.glossary} <Icon name="arrow" size="sm" />
            </LocalLink>
          </li>
        </ul>
        <h2>{easy.callTitle}</h2>
        <p>{easy.call}</p>
        <a className="phone-link" href={telephone(settings.deskPhone)}>
          <Icon name="phone" />
          {settings.deskPhone}
        </a>
      </div>
    </div>
  );
}
