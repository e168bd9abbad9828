import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerSheet } from "~/interfaces/answerSheet";
import { readNotice } from "~/interfaces/readNotice";
import { noticeOf } from "~/paper/notice";
import { printStrips } from "~/paper/strips";

/** A small poster of an open posting with strips to tear off. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerSheet({ request, context }, async () => {
    const found = await readNotice(context, params["code"]);
    if (!found) return null;
    const notice = noticeOf(found);
    return { pdf: await printStrips(notice), name: found.words.paper.files.strips(notice.code) };
  });
}
