import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/server/ownPosting";
import { capitalised } from "~/text/format";

/** The nearest occupations to what is being typed, for the picker's own script. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  const words = (new URL(request.url).searchParams.get("parole") ?? "").slice(0, 100).trim();
  const hits = words.length < 2 ? [] : await context.vocabulary.occupations(words, 8);
  return Response.json(hits.map(({ occupationId, label, matched }) => ({ id: occupationId, label: capitalised(label), hint: matched })), { headers: { "cache-control": "private, max-age=60" } });
}
