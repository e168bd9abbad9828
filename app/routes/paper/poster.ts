import type { LoaderFunctionArgs } from "@remix-run/node";
import { createPdfResponse } from "~/serializers/pdfResponse";
import { loadPoster } from "~/serializers/loadPoster";
import { createNotice } from "~/serializers/paper/notice";
import { printPoster } from "~/serializers/paper/poster";

/** A poster of an open posting, A4 or A3. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return createPdfResponse({ request, context }, async () => {
    const found = await loadPoster(context, params["code"]);
    if (!found) return null;
    const format = new URL(request.url).searchParams.get("formato")?.toLowerCase() === "a3" ? "a3" : "a4";
    const notice = createNotice(found);
    return { pdf: await printPoster(notice, format), name: found.words.paper.files.poster(notice.code, format) };
  });
}
