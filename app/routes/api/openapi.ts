import type { LoaderFunctionArgs } from "@remix-run/node";
import { openapiDocument } from "~/serializers/api/openapi";
import { localPath } from "~/paths";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { wordsFor } from "~/text/words";
import { findSettings } from "~db/queries/settings/settings";

/** The interface described for programs. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { siteName, deskEmail } = await findSettings(context.db);
  const prefix = localPath(context.locale, "/").replace(/\/$/, "");
  const body = JSON.stringify(
    openapiDocument({ words: wordsFor(context.locale), siteUrl: context.siteUrl, siteName, email: deskEmail, prefix }),
    null,
    2,
  );
  return conditionalResponse(request, {
    body,
    type: "application/json; charset=utf-8",
    headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" },
  });
}
