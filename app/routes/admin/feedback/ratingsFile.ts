import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { addDays } from "~/domain/forms/days";
import { requirePermission } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { wordsFor } from "~/text/words";
import { listRatings } from "~db/queries/feedback/pageRatings";

const DAYS = 730;

/** Every vote of two years as a file a spreadsheet opens; words that would be a formula are kept words. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "feedback.manage");
  const { feedback } = wordsFor(context.locale);
  const rows = await listRatings(context.db, addDays(dayInRome(context.now()), -DAYS));
  const body = stringify(
    [
      feedback.admin.header,
      ...rows.map((row) => [
        row.ratedOn,
        row.path,
        row.locale,
        row.rating,
        row.reason === null ? "" : feedback.ratingReasons[row.reason],
        row.words ?? "",
      ]),
    ],
    { delimiter: ";", bom: true, escape_formulas: true },
  );
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="valutazioni.csv"',
      "cache-control": "no-store",
    },
  });
}
