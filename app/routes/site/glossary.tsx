import { useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { useContentLanguage } from "~/components/contentLanguage";

export const handle: PageHandle = {
  title: ({ pages }) => pages.glossary.title,
  description: ({ pages }) => pages.glossary.lead,
};

const initialOf = (term: string) => term.slice(0, 1).toUpperCase();

export default function Glossary() {
  const { glossary } = useWords().pages;
  const locale = useLocale();
  const terms = [...glossary.terms].sort((one, other) => one.term.localeCompare(other.term, "it"));
  const initials = [...new Set(terms.map(({ term }) => initialOf(term)))];
  // outside Italian the terms stay Italian: they are the words people meet on papers
  const termLang = locale === "it" ? undefined : "it";
  return (
    <div lang={useContentLanguage("pages.glossary")}>
      <PageHead title={glossary.title} lead={glossary.lead}>
        <nav aria-label={glossary.letters}>
          <ul className="link-list jump-list">
            {initials.map((initial) => (
              <li key={initial}>
                <a href={`#${terms.find(({ term }) => initialOf(term) === initial)?.id ?? ""}`}>{initial}</a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      <div className="container page-body">
        <dl className="glossary">
          {terms.map(({ id, term, full, text }) => (
            <div key={id} id={id}>
              <dt>
                <dfn lang={termLang}>{full === undefined ? term : <abbr title={full}>{term}</abbr>}</dfn>
              </dt>
              <dd>
                {full !== undefined && <strong lang={termLang}>{full}. </strong>}
                {text}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
