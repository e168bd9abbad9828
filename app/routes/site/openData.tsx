import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { CC_BY, DATASETS } from "~/serializers/openData/catalogue";
import { COUNT_COLUMN_NAMES, POSTING_COLUMN_NAMES } from "~/serializers/openData/csv";
import { loadLastChange } from "~/serializers/loadSearch";
import { paths } from "~/paths";
import { longDate } from "~/text/format";

export const handle: PageHandle = {
  title: (words) => words.api.openData.title,
  description: (words) => words.api.openData.description,
};

export async function loader({ context }: LoaderFunctionArgs) {
  const columns: Record<string, readonly string[]> = { postings: POSTING_COLUMN_NAMES, counts: COUNT_COLUMN_NAMES };
  return {
    changedAt: await loadLastChange(context),
    siteUrl: context.siteUrl,
    datasets: DATASETS,
    columns,
    licence: CC_BY,
  };
}

export default function OpenData() {
  const { changedAt, siteUrl, datasets, licence } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const text = useWords().api.openData;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} meta={[text.updated(longDate(locale, changedAt))]} />
      <div className="container page-body open-page">
        {datasets.map((dataset) => (
          <Dataset key={dataset.key} dataset={dataset} />
        ))}
        <section className="block prose">
          <h2>{text.people.title}</h2>
          <p>{text.people.text}</p>
          <h2>{text.license.title}</h2>
          <p>
            {text.license.text(siteUrl)}{" "}
            <a href={licence} rel="license">
              {text.license.link}
            </a>
          </p>
          <h2>{text.catalogue.title}</h2>
          <p>{text.catalogue.text}</p>
          <ul>
            {(["ttl", "rdf", "jsonld"] as const).map((format) => (
              <li key={format}>
                <a href={paths.openData.catalogue(format)}>{text.catalogue[format]}</a>
              </li>
            ))}
          </ul>
          <h2>{text.api.title}</h2>
          <p>
            {text.api.text} <LocalLink to={paths.api.home()}>{text.api.link}</LocalLink>
          </p>
          <h2>{text.embed.title}</h2>
          <p>
            {text.embed.text} <LocalLink to={paths.embed.builder()}>{text.embed.link}</LocalLink>
          </p>
        </section>
      </div>
    </>
  );
}

function Dataset({
  dataset: { key, files, frequency },
}: {
  dataset: Pick<(typeof DATASETS)[number], "key" | "files" | "frequency">;
}) {
  const { columns } = useLoaderData<typeof loader>();
  const { openData: text, reference } = useWords().api;
  const { title, text: about } = text.datasets[key];
  const meanings: Readonly<Record<string, string>> = { ...reference.meanings, ...text.meanings };
  return (
    <section className="block" aria-labelledby={key}>
      <h2 id={key}>{title}</h2>
      <p>
        {about} {text.frequency[frequency as keyof typeof text.frequency]}.
      </p>
      <p className="button-row">
        {files.map(({ path, type }) => (
          <a key={path} className="btn btn-outline-primary" href={path}>
            {text.download(text.files[type])}
          </a>
        ))}
      </p>
      <details>
        <summary>{text.columns.title}</summary>
        <Table
          caption={`${text.columns.title}: ${title}`}
          captionHidden
          columns={[{ label: text.columns.column }, { label: text.columns.meaning }]}
          rows={(columns[key] ?? []).map((name) => ({
            key: name,
            cells: [<code key="c">{name}</code>, meanings[name] ?? ""],
          }))}
        />
      </details>
    </section>
  );
}
