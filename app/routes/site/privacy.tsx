import { Table } from "~/components/data/Table";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { useContentLanguage } from "~/components/contentLanguage";
import { TextPage, TextParts } from "./parts/TextPage";

export const handle: PageHandle = {
  title: ({ pages }) => pages.privacy.title,
  description: ({ pages }) => pages.privacy.lead,
};

export default function Privacy() {
  const { privacy } = useWords().pages;
  const { bases, retention, cookies } = privacy;
  const rows = (list: readonly (readonly string[])[]) => list.map((cells) => ({ key: cells[0] ?? "", cells }));
  return (
    <TextPage {...privacy} lang={useContentLanguage("pages.privacy")}>
      <section>
        <h2>{bases.title}</h2>
        <p>{bases.text}</p>
        <Table
          caption={bases.caption}
          captionHidden
          columns={[{ label: bases.purpose }, { label: bases.basis }]}
          rows={rows(bases.rows)}
        />
      </section>
      <section>
        <h2>{retention.title}</h2>
        <Table
          caption={retention.caption}
          captionHidden
          columns={[{ label: retention.what }, { label: retention.howLong }, { label: retention.who }]}
          rows={rows(retention.rows)}
        />
        <p className="small mt-2">{retention.note}</p>
      </section>
      <TextParts parts={privacy.more} />
      <section id="cookie">
        <h2>{cookies.title}</h2>
        <p>{cookies.text}</p>
        <Table
          caption={cookies.caption}
          captionHidden
          columns={[{ label: cookies.name }, { label: cookies.use }, { label: cookies.lasts }]}
          rows={rows(cookies.rows)}
        />
      </section>
    </TextPage>
  );
}
