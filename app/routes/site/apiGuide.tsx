import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Table } from "~/components/data/Table";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { PROBLEMS, type ProblemKey } from "~/serializers/api/problems";
import { operationsFor, type Operation, type Parameter } from "~/serializers/api/openapi";
import { serializePosting } from "~/serializers/api/serializePosting";
import { loadSearch } from "~/serializers/loadSearch";
import { paths } from "~/paths";

export const handle: PageHandle = { title: ({ api }) => api.title, description: ({ api }) => api.description };

const PER_MINUTE = 300;
const MANY_VALUES = 8;
/** Shown where nothing is published yet. */
const SOME_CODE = 482;

export async function loader({ context }: LoaderFunctionArgs) {
  const loaded = await loadSearch(context, new Request(context.siteUrl), { defaultPageSize: 1, sort: "newest" });
  const [newest] = loaded.rows;
  const example = newest ? JSON.stringify(serializePosting(newest, context), null, 2) : null;
  return {
    siteUrl: context.siteUrl,
    operations: operationsFor(newest?.code ?? SOME_CODE).map((operation) => describeOperation(operation)),
    example,
  };
}

/** What the page shows of an address: plain values. */
function describeOperation({ key, path, example, parameters }: Operation) {
  return {
    key,
    path,
    example,
    parameters: parameters.map(({ name, meaning, ...parameter }) => ({ name, meaning, ...valuesOf(parameter) })),
  };
}

/** The words a parameter takes, the first of many; and whether it may be repeated. */
function valuesOf({ schema, several, example }: Pick<Parameter, "schema" | "several" | "example">): {
  values: string;
  several: boolean;
} {
  const holder = (several ? schema["items"] : schema) as { enum?: readonly (string | number)[] };
  const shown = holder.enum
    ? holder.enum.slice(0, MANY_VALUES).join(", ") + (holder.enum.length > MANY_VALUES ? " …" : "")
    : (example ?? "");
  return { values: shown, several: several ?? false };
}

type Told = ReturnType<typeof describeOperation>;

export default function ApiGuide() {
  const { operations, example } = useLoaderData<typeof loader>();
  const { api, openData } = useWords();
  return (
    <>
      <PageHead
        title={api.title}
        here={api.short}
        trail={[{ label: openData.title, to: paths.openData.home() }]}
        lead={api.lead}
      />
      <div className="container page-body open-page">
        <section className="prose">
          <h2>{api.start.title}</h2>
          <p>
            {api.start.text} {api.start.license}
          </p>
          <p>
            <LocalLink to={paths.api.openapi()}>{api.start.document}</LocalLink>
          </p>
          <h2>{api.rules.title}</h2>
          <ul>
            {api.rules.list(PER_MINUTE).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
        <section className="block">
          <h2>{api.addresses}</h2>
          {operations.map((operation) => (
            <Address key={operation.key} operation={operation} />
          ))}
        </section>
        {example === null ? null : (
          <section className="block">
            <h2>{api.exampleAnswer}</h2>
            <Code text={example} label={api.exampleAnswer} />
          </section>
        )}
        <section className="block">
          <h2>{api.fields.title}</h2>
          <Table
            caption={api.fields.title}
            captionHidden
            columns={[{ label: api.fields.field }, { label: api.fields.meaning }]}
            rows={Object.entries(api.meanings).map(([name, meaning]) => ({
              key: name,
              cells: [<code key="c">{name}</code>, meaning],
            }))}
          />
        </section>
        <section className="block">
          <h2>{api.errors.title}</h2>
          <p>{api.errors.text}</p>
          <Errors />
        </section>
      </div>
    </>
  );
}

/** Text of a program: it scrolls sideways by itself, and a keyboard can scroll it. */
function Code({ text, label }: { text: string; label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="code-block" aria-label={label} tabIndex={0}>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}

function Address({ operation }: { operation: Told }) {
  const { siteUrl } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { api } = useWords();
  const { title, text } = api.operations[operation.key];
  const address = localPath(locale, operation.example);
  return (
    <article className="block" aria-labelledby={`op-${operation.key}`}>
      <h3 id={`op-${operation.key}`}>{title}</h3>
      <p>
        <code className="code-line">GET {operation.path}</code>
      </p>
      <p>{text}</p>
      {operation.parameters.length === 0 ? null : <Parameters of={operation} title={title} />}
      <p>
        <a className="tool-link" href={address}>
          {api.tryIt}: <code>{operation.example}</code>
        </a>
      </p>
      <Code label={`${api.example}: ${title}`} text={`curl "${siteUrl}${address}"`} />
    </article>
  );
}

function Parameters({ of: { parameters }, title }: { of: Pick<Told, "parameters">; title: string }) {
  const { api } = useWords();
  const rows = parameters.map(({ name, meaning, values, several }) => ({
    key: name,
    cells: [<code key="n">{name}</code>, api.query[meaning], several ? `${values} (${api.many})` : values],
  }));
  return (
    <Table
      caption={`${api.parameters}: ${title}`}
      captionHidden
      columns={[{ label: api.parameter }, { label: api.fields.meaning }, { label: api.fields.values }]}
      rows={rows}
    />
  );
}

function Errors() {
  const { api } = useWords();
  const rows = (Object.keys(PROBLEMS) as ProblemKey[]).map((key) => ({
    key,
    cells: [
      <span key="t" id={key}>
        {api.problems[key].title}
      </span>,
      PROBLEMS[key],
      api.problems[key].detail,
    ],
  }));
  return (
    <Table
      caption={api.errors.title}
      captionHidden
      columns={[
        { label: api.errors.title },
        { label: api.errors.status, numeric: true },
        { label: api.fields.meaning },
      ]}
      rows={rows}
    />
  );
}
