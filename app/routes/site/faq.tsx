import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { useContentLanguage } from "~/components/contentLanguage";
import { jsonForScript } from "~/domain/postings/markup";
import { useShell } from "~/root";
import type { Words } from "~/text/words";
import { plainText, RichText } from "./parts/RichText";

export const handle: PageHandle = { title: ({ pages }) => pages.faq.title, description: ({ pages }) => pages.faq.lead };

/** The questions as schema.org knows them. */
function faqData({ groups }: Words["pages"]["faq"]) {
  const questions = groups.flatMap(({ questions: asked }) => asked);
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: questions.map(({ q, a }) => ({
      "@type": "Question",
      name: q,
      acceptedAnswer: { "@type": "Answer", text: plainText(a.join(" ")) },
    })),
  };
}

export default function Faq() {
  const { faq } = useWords().pages;
  const { settings } = useShell();
  return (
    <div lang={useContentLanguage("pages.faq")}>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(faqData(faq)) }} />
      <PageHead title={faq.title} lead={faq.lead}>
        <ul className="link-list jump-list">
          {faq.groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </PageHead>
      <div className="container page-body">
        {faq.groups.map(({ id, title, questions }) => (
          <section key={id} aria-labelledby={id} className="question-group">
            <h2 id={id}>{title}</h2>
            {questions.map((question) => (
              <details key={question.id} id={question.id} className="question">
                <summary>
                  <h3>{question.q}</h3>
                </summary>
                {question.a.map((answer) => (
                  <p key={answer}>
                    <RichText text={answer} />
                  </p>
                ))}
              </details>
            ))}
          </section>
        ))}
        <p>
          {faq.call} <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
        </p>
      </div>
    </div>
  );
}
