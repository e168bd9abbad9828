import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { statisticsSince } from "~/domain/organisations/statistics";
import { formatCode } from "~/domain/postings/code";
import { requireMember } from "~/server/request/postingGuards";
import { dayInRome } from "~/text/format";
import { wordsFor } from "~/text/words";
import { listPostingFigures } from "~db/queries/organisations/ownStatistics";

/** The table of the statistics as a file, for Excel in Italian: semicolons, and nothing that could run as a formula. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const { statistics } = wordsFor(context.locale).organisations;
  const { closingOutcome } = wordsFor(context.locale).postings.terms;
  const rows = await listPostingFigures(context.db, organisationIds, statisticsSince(dayInRome(context.now())));
  const { columns } = statistics;
  const table = [
    [
      statistics.code,
      columns.advert,
      columns.views,
      columns.self,
      columns.desk,
      columns.answered,
      columns.median,
      columns.hired,
      columns.outcome,
    ],
    ...rows.map((row) => [
      formatCode(row.code),
      row.title,
      row.views,
      row.self,
      row.desk,
      row.answered,
      row.medianDays ?? "",
      row.hired,
      row.closingOutcome ? closingOutcome[row.closingOutcome] : statistics.open,
    ]),
  ];
  return new Response(
    stringify(table, { delimiter: ";", bom: true, record_delimiter: "windows", escape_formulas: true }),
    {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${statistics.fileName}"`,
      },
    },
  );
}
