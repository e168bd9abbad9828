import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerSheet } from "~/serializers/answerSheet";
import { readNotice } from "~/serializers/readNotice";
import { noticeOf } from "~/serializers/paper/notice";
import { printStrips } from "~/serializers/paper/strips";

/** A small poster of an open posting with strips to tear off. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerSheet({ request, context }, async () => {
    const found = await readNotice(context, params["code"]);
    if (!found) return null;
    const notice = noticeOf(found);
    return { pdf: await printStrips(notice), name: found.words.paper.files.strips(notice.code) };
  });
}
