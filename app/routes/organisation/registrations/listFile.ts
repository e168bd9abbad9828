import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatCode } from "~/domain/postings/code";
import { notFound } from "~/server/request/http";
import { requireEvent } from "~/server/request/eventGuards";
import { exportRegistrations } from "~/usecases/registrations/exportRegistrations";

/** The registrations of an event as CSV, for its organisation and for the desk. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, side, event } = await requireEvent(request, context, params["id"]);
  const file = await exportRegistrations(context, actor, { side, event, locale: context.locale });
  if (file === null) throw notFound();
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="iscrizioni-${formatCode(event.code)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
