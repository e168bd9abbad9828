import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/server/request/http";
import { checkSuggestionLimit } from "~/server/middleware/suggestionLimit";
import { capitalised } from "~/text/format";
import { relevantHits } from "~search/vocabulary/relevantHits";

const MAX_OPTIONS = 8;
const MAX_LENGTH = 60;

/** Occupations or skills nearest to what is being typed, for the script of the pickers: `[{ id, text, hint }]`. The vocabulary is public. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const kind = params["kind"];
  if (kind !== "professioni" && kind !== "competenze") throw notFound();
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MAX_LENGTH).trim();
  const tooFast = await checkSuggestionLimit(context);
  if (tooFast) return tooFast;
  const hits = typed.length < 2 ? [] : await nearest(context, kind, typed);
  const near = relevantHits(kind === "professioni" ? "occupations" : "skills", hits);
  return Response.json(
    near.map(({ id, label, matched }) => ({ id, text: capitalised(label), hint: matched })),
    { headers: { "cache-control": "public, max-age=300" } },
  );
}

async function nearest({ vocabulary }: AppLoadContext, kind: "professioni" | "competenze", typed: string) {
  if (kind === "professioni")
    return (await vocabulary.occupations(typed, MAX_OPTIONS)).map(({ occupationId: id, ...hit }) => ({
      id: Number(id),
      ...hit,
    }));
  return (await vocabulary.skills(typed, MAX_OPTIONS)).map(({ skillId: id, ...hit }) => ({ id: Number(id), ...hit }));
}
