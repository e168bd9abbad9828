import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { Field } from "~/components/forms/Field";
import { described } from "~/components/forms/fieldId";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { PAGE_SIZE_PARAMETER } from "~/serializers/pageSize";
import { paths } from "~/paths";
import { languageOf, LOCALES, wordsFor, type Locale } from "~/text/words";
import { listComuni } from "~db/queries/places/places";
import { findSettings } from "~db/queries/settings/settings";
import { WITHIN_KM } from "~search/port";
import { formatQuery, KIND_SLUGS, PARAMETERS, parseQuery } from "~search/query";

export const handle: PageHandle = {
  title: (words) => words.api.embed.title,
  description: (words) => words.api.embed.description,
};

const AMOUNTS = ["5", "10", "20", "50"];
/** The frame may do one thing: take its reader to the site, when a link is pressed. In our own preview tools that look at pages may run too; the list's policy forbids it any script of its own. */
const ALLOWED = "allow-top-navigation-by-user-activation";
const LANGUAGE = "lingua-pagina";
/** Points a row takes, about, and what stands around the rows. */
const ROW_HEIGHT = 136;
const REST_HEIGHT = 190;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams;
  const query = { ...parseQuery(parameters), page: 1 };
  const [comuni, { siteName }] = await Promise.all([listComuni(context.db), findSettings(context.db)]);
  const many = AMOUNTS.find((amount) => amount === parameters.get(PAGE_SIZE_PARAMETER)) ?? "10";
  const language = LOCALES.find((locale) => locale === parameters.get(LANGUAGE)) ?? context.locale;
  const search = formatQuery(query);
  search.append(PAGE_SIZE_PARAMETER, many);
  const framed = `${localPath(language, paths.embed.list())}?${search}`;
  const height = Number(many) * ROW_HEIGHT + REST_HEIGHT;
  const title = wordsFor(language).api.embed.snippet.frame(siteName);
  return {
    query,
    comuni,
    many,
    language,
    framed,
    height,
    title,
    snippet: snippetOf({ address: context.siteUrl + framed, title, height }),
  };
}

function snippetOf({ address, title, height }: { address: string; title: string; height: number }): string {
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy" sandbox="${ALLOWED}"></iframe>`;
}

export default function EmbedBuilder() {
  const { framed, height, title, snippet, language } = useLoaderData<typeof loader>();
  const { embed } = useWords().api;
  return (
    <>
      <PageHead title={embed.title} here={embed.title} lead={embed.lead} />
      <div className="container page-body open-page">
        <section className="block" aria-labelledby="what">
          <h2 id="what">{embed.form.title}</h2>
          <Choices />
        </section>
        <section className="block" aria-labelledby="snippet">
          <h2 id="snippet">{embed.snippet.title}</h2>
          <Field name="snippet" label={embed.snippet.label} hint={embed.snippet.hint} id="snippet-text">
            <textarea
              className="form-control code-text"
              name="snippet"
              rows={5}
              readOnly
              defaultValue={snippet}
              spellCheck={false}
              {...described({ id: "snippet-text", hint: embed.snippet.hint })}
            />
          </Field>
        </section>
        <section className="block" aria-labelledby="preview">
          <h2 id="preview">{embed.preview}</h2>
          <iframe
            className="embed-preview"
            src={framed}
            title={title}
            sandbox={`${ALLOWED} allow-scripts`}
            height={Math.min(height, 900)}
            lang={language}
          />
        </section>
        <section className="block" aria-labelledby="notes">
          <h2 id="notes">{embed.notes.title}</h2>
          <ul>
            {embed.notes.list.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Choices() {
  const { query, comuni, many, language } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { postings } = words;
  const { embed } = words.api;
  const { terms } = postings;
  return (
    <form action={localPath(locale, paths.embed.builder())}>
      <div className="field-grid">
        <TextField
          name={PARAMETERS.text}
          label={postings.search.what}
          value={query.text}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <SelectField
          name={PARAMETERS.comune}
          label={postings.search.where}
          value={query.comune}
          empty={postings.search.anywhere}
          options={comuni.map(({ istat, name }) => ({ value: istat, label: name }))}
        />
        <SelectField
          name={PARAMETERS.withinKm}
          label={embed.form.within}
          value={query.withinKm === null ? "" : String(query.withinKm)}
          empty={postings.search.onlyHere}
          options={WITHIN_KM.map((km) => ({ value: String(km), label: postings.search.withinKm(km) }))}
        />
        <SelectField
          name={PAGE_SIZE_PARAMETER}
          label={embed.form.many}
          value={many}
          empty={false}
          options={AMOUNTS.map((value) => ({ value, label: value }))}
        />
        <SelectField
          name={LANGUAGE}
          label={embed.form.language}
          value={language}
          empty={false}
          options={LOCALES.map((value: Locale) => ({ value, label: languageOf(value).name }))}
        />
      </div>
      <CheckboxGroup
        name={PARAMETERS.kinds}
        label={embed.form.kinds}
        optional
        values={query.kinds.map((kind) => KIND_SLUGS[kind])}
        options={POSTING_KINDS.map((kind) => ({ value: KIND_SLUGS[kind], label: terms.postingKinds[kind] }))}
        layout="columns"
      />
      <p className="mt-4">
        <SubmitButton>{embed.form.submit}</SubmitButton>
      </p>
    </form>
  );
}
