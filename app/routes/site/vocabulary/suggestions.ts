import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { missing } from "~/server/request/http";
import { tooFastTyping } from "~/server/middleware/typing";
import { capitalised } from "~/text/format";
import { nearEnough } from "~search/vocabulary/nearEnough";

const MOST = 8;
const LONGEST = 60;

/** Occupations or skills nearest to what is being typed, for the script of the pickers: `[{ id, text, hint }]`. The vocabulary is public. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const kind = params["kind"];
  if (kind !== "professioni" && kind !== "competenze") throw missing();
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST).trim();
  const tooFast = await tooFastTyping(context);
  if (tooFast) return tooFast;
  const hits = typed.length < 2 ? [] : await nearest(context, kind, typed);
  const near = nearEnough(kind === "professioni" ? "occupations" : "skills", hits);
  return Response.json(
    near.map(({ id, label, matched }) => ({ id, text: capitalised(label), hint: matched })),
    { headers: { "cache-control": "public, max-age=300" } },
  );
}

async function nearest({ vocabulary }: AppLoadContext, kind: "professioni" | "competenze", typed: string) {
  if (kind === "professioni")
    return (await vocabulary.occupations(typed, MOST)).map(({ occupationId: id, ...hit }) => ({
      id: Number(id),
      ...hit,
    }));
  return (await vocabulary.skills(typed, MOST)).map(({ skillId: id, ...hit }) => ({ id: Number(id), ...hit }));
}
