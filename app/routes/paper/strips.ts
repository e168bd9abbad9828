import type { LoaderFunctionArgs } from "@remix-run/node";
import { nothingToPrint, readNotice } from "~/interfaces/readNotice";
import { noticeOf } from "~/paper/notice";
import { printStrips } from "~/paper/strips";
import { pdfAnswer } from "~/server/pdf";

/** A small poster of an open posting with strips to tear off. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await readNotice(context, params["code"]);
  if (!found) return nothingToPrint(context);
  const notice = noticeOf(found);
  return pdfAnswer(request, await printStrips(notice), found.words.paper.files.strips(notice.code));
}
