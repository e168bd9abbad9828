import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { useContentLanguage } from "~/components/contentLanguage";
import { TextPage } from "./parts/TextPage";

export const handle: PageHandle = {
  title: ({ pages }) => pages.legal.title,
  description: ({ pages }) => pages.legal.lead,
};

export default function LegalNotes() {
  const { licence, ...legal } = useWords().pages.legal;
  const first = (
    <section>
      <h2 data-element="legal-notes-section">{licence.title}</h2>
      <p data-element="legal-notes-body">{licence.formula}</p>
      {licence.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
  return <TextPage {...legal} first={first} lang={useContentLanguage("pages.legal")} />;
}
