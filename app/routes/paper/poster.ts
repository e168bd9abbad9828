import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerSheet } from "~/serializers/answerSheet";
import { readNotice } from "~/serializers/readNotice";
import { noticeOf } from "~/serializers/paper/notice";
import { printPoster } from "~/serializers/paper/poster";

/** A poster of an open posting, A4 or A3. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerSheet({ request, context }, async () => {
    const found = await readNotice(context, params["code"]);
    if (!found) return null;
    const format = new URL(request.url).searchParams.get("formato")?.toLowerCase() === "a3" ? "a3" : "a4";
    const notice = noticeOf(found);
    return { pdf: await printPoster(notice, format), name: found.words.paper.files.poster(notice.code, format) };
  });
}
