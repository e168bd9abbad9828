import type { LoaderFunctionArgs } from "@remix-run/node";
import { countsCsv } from "~/serializers/openData/csv";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { countByMonth } from "~db/queries/postings/openData";

/** Postings by month, Comune and kind as CSV, with small counts of people left out. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const body = countsCsv(await countByMonth(context.db));
  return conditionalResponse(request, {
    body,
    type: "text/csv; charset=utf-8; header=present",
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Content-Disposition": 'attachment; filename="opportunita-per-mese.csv"',
    },
  });
}
