import type { LoaderFunctionArgs } from "@remix-run/node";
import { OpportunitaCompleta } from "~/serializers/api/schemas";
import { serializeFullPosting } from "~/serializers/api/serializePosting";
import { postingsCsv } from "~/serializers/openData/csv";
import { loadLastChange } from "~/serializers/loadSearch";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { dayInRome } from "~/text/format";
import { listOpenPostings } from "~db/queries/postings/publicPostings";

/** The open postings as CSV: cut by the same schema as the interface's answers, so nothing more can leave. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const rows = await listOpenPostings(context.db, dayInRome(context.now()));
  const nothing = { skills: [], languages: [], sessions: [] };
  const postings = rows.map((row) =>
    OpportunitaCompleta.parse(
      serializeFullPosting({ ...row, medianDays: null }, nothing, { locale: "it", siteUrl: context.siteUrl }),
    ),
  );
  return conditionalResponse(request, {
    body: postingsCsv(postings),
    type: "text/csv; charset=utf-8; header=present",
    changedAt: await loadLastChange(context),
    headers: { "Access-Control-Allow-Origin": "*", "Content-Disposition": 'attachment; filename="opportunita.csv"' },
  });
}
