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

export const handle: PageHandle = {
  title: (words) => words.api.reference.title,
  description: (words) => words.api.reference.description,
};

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
  const { reference, openData } = useWords().api;
  return (
    <>
      <PageHead
        title={reference.title}
        here={reference.short}
        trail={[{ label: openData.title, to: paths.openData.home() }]}
        lead={reference.lead}
      />
      <div className="container page-body open-page">
        <section className="prose">
          <h2>{reference.start.title}</h2>
          <p>
            {reference.start.text} {reference.start.license}
          </p>
          <p>
            <LocalLink to={paths.api.openapi()}>{reference.start.document}</LocalLink>
          </p>
          <h2>{reference.rules.title}</h2>
          <ul>
            {reference.rules.list(PER_MINUTE).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
        <section className="block">
          <h2>{reference.addresses}</h2>
          {operations.map((operation) => (
            <Address key={operation.key} operation={operation} />
          ))}
        </section>
        {example === null ? null : (
          <section className="block">
            <h2>{reference.exampleAnswer}</h2>
            <Code text={example} label={reference.exampleAnswer} />
          </section>
        )}
        <section className="block">
          <h2>{reference.fields.title}</h2>
          <Table
            caption={reference.fields.title}
            captionHidden
            columns={[{ label: reference.fields.field }, { label: reference.fields.meaning }]}
            rows={Object.entries(reference.meanings)
              .sort(([one], [other]) => one.localeCompare(other))
              .map(([name, meaning]) => ({
                key: name,
                cells: [<code key="c">{name}</code>, meaning],
              }))}
          />
        </section>
        <section className="block">
          <h2>{reference.errors.title}</h2>
          <p>{reference.errors.text}</p>
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
  const { reference } = useWords().api;
  const { title, text } = reference.operations[operation.key];
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
          {reference.tryIt}: <code>{operation.example}</code>
        </a>
      </p>
      <Code label={`${reference.example}: ${title}`} text={`curl "${siteUrl}${address}"`} />
    </article>
  );
}

function Parameters({ of: { parameters }, title }: { of: Pick<Told, "parameters">; title: string }) {
  const { reference } = useWords().api;
  const rows = parameters.map(({ name, meaning, values, several }) => ({
    key: name,
    cells: [<code key="n">{name}</code>, reference.query[meaning], several ? `${values} (${reference.many})` : values],
  }));
  return (
    <Table
      caption={`${reference.parameters}: ${title}`}
      captionHidden
      columns={[
        { label: reference.parameter },
        { label: reference.fields.meaning },
        { label: reference.fields.values },
      ]}
      rows={rows}
    />
  );
}

function Errors() {
  const { reference } = useWords().api;
  const rows = (Object.keys(PROBLEMS) as ProblemKey[]).map((key) => ({
    key,
    cells: [
      <span key="t" id={key}>
        {reference.problems[key].title}
      </span>,
      PROBLEMS[key],
      reference.problems[key].detail,
    ],
  }));
  return (
    <Table
      caption={reference.errors.title}
      captionHidden
      columns={[
        { label: reference.errors.title },
        { label: reference.errors.status, numeric: true },
        { label: reference.fields.meaning },
      ]}
      rows={rows}
    />
  );
}
