import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { localPath, LocaleProvider } from "~/components/locale";
import { cardSummary } from "~/domain/postings/summaryOf";
import { loadSearch } from "~/serializers/loadSearch";
import { paths } from "~/paths";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import styles from "~/styles/embed.scss?url";
import { languageOf, wordsFor } from "~/text/words";
import { findSettings } from "~db/queries/settings/settings";
import { EmbeddedList } from "./EmbeddedList";

const DEFAULT_PAGE_SIZE = 10;
const AT_MOST = 50;

/**
 * The list as a page other sites may frame: no script, no cookie, no form, nobody signed in. What may frame it and
 * what it may load is said in server/middleware/requestSetup.ts.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, siteUrl } = context;
  const [found, { siteName, comuneName }] = await Promise.all([
    loadSearch(context, request, { defaultPageSize: DEFAULT_PAGE_SIZE, maxPageSize: AT_MOST }),
    findSettings(context.db),
  ]);
  const { rows, asked, answer, address } = found;
  const list = localPath(locale, paths.postings()) + (address ? `?${address}` : "");
  const page = (
    <html lang={locale} dir={languageOf(locale).direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${wordsFor(locale).api.embed.heading} · ${siteName}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <EmbeddedList
            postings={rows.map((row) => cardSummary(row, row.distanceKm))}
            {...{ asked, siteUrl, siteName, comuneName, list }}
            total={answer.total}
          />
        </LocaleProvider>
      </body>
    </html>
  );
  return conditionalResponse(request, {
    body: `<!DOCTYPE html>${renderToStaticMarkup(page)}`,
    type: "text/html; charset=utf-8",
    changedAt: found.changedAt,
  });
}
