import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractFact, payFact, whenFact } from "~/text/postings/facts";
import { cardSummary } from "~/domain/postings/summaryOf";
import { formatCode } from "~/domain/postings/code";
import { createPdfResponse } from "~/serializers/pdfResponse";
import { createPrintContext } from "~/serializers/loadPoster";
import { type FoundPosting, loadSearch } from "~/serializers/loadSearch";
import { MAX_ON_BOARD, printBoard } from "~/serializers/paper/board";
import type { BoardRow } from "~/serializers/paper/boardTable";
import { localPath, paths } from "~/paths";
import { payPeriodWords } from "~/text/format";
import { wordsFor, type Locale } from "~/text/words";
import { findSettings } from "~db/queries/settings/settings";

/** A search as a list to print, with the list's own parameters. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createPdfResponse({ request, context }, async () => {
    const [found, settings] = await Promise.all([
      loadSearch(context, request, { defaultPageSize: MAX_ON_BOARD }),
      findSettings(context.db),
    ]);
    const { asked, address, answer, rows } = found;
    const url = context.siteUrl + localPath(context.locale, paths.postings()) + (address ? `?${address}` : "");
    const printed = createPrintContext(context, settings);
    const pdf = await printBoard({
      ...printed,
      searchWords: asked,
      url,
      total: answer.total,
      rows: rows.map((row) => boardRow(row, printed.locale)),
    });
    return { pdf, name: printed.words.paper.files.board };
  });
}

function boardRow(row: FoundPosting, locale: Locale): BoardRow {
  const words = wordsFor(locale);
  const posting = cardSummary(row);
  const reader = { locale, words };
  const pay = payFact(posting, reader);
  const second = contractFact(posting, reader) ?? whenFact(posting, reader);
  const period = row.payPeriod && row.payMinCents !== null ? ` ${payPeriodWords(locale, row.payPeriod, null)}` : "";
  return {
    code: formatCode(row.code),
    kind: words.postings.terms.postingKind[row.kind],
    title: row.title,
    employer: row.employer,
    place: row.comune ?? words.postings.terms.remote[row.remote],
    pay: pay.value + period,
    contract: [second?.value, second?.note].filter(Boolean).join(", "),
    closesOn: row.closesOn,
  };
}
