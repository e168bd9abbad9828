import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeImportTemplate } from "~/serializers/importTemplate";
import { requireMember } from "~/server/request/postingGuards";

/** The empty file to fill in, for Excel in Italian. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  return new Response(writeImportTemplate(), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="annunci-modello.csv"',
    },
  });
}
