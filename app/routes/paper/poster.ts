import type { LoaderFunctionArgs } from "@remix-run/node";
import { nothingToPrint, readNotice } from "~/interfaces/readNotice";
import { noticeOf } from "~/paper/notice";
import { printPoster } from "~/paper/poster";
import { pdfAnswer } from "~/server/pdf";

/** A poster of an open posting, A4 or A3. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await readNotice(context, params["code"]);
  if (!found) return nothingToPrint(context);
  const format = new URL(request.url).searchParams.get("formato")?.toLowerCase() === "a3" ? "a3" : "a4";
  const notice = noticeOf(found);
  return pdfAnswer(request, await printPoster(notice, format), found.words.paper.files.poster(notice.code, format));
}
