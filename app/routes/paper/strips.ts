import type { LoaderFunctionArgs } from "@remix-run/node";
import { createPdfResponse } from "~/serializers/pdfResponse";
import { loadPoster } from "~/serializers/loadPoster";
import { createNotice } from "~/serializers/paper/notice";
import { printStrips } from "~/serializers/paper/strips";

/** A small poster of an open posting with strips to tear off. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return createPdfResponse({ request, context }, async () => {
    const found = await loadPoster(context, params["code"]);
    if (!found) return null;
    const notice = createNotice(found);
    return { pdf: await printStrips(notice), name: found.words.paper.files.strips(notice.code) };
  });
}
