import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadSitemap } from "~/serializers/feeds/loadSitemap";
import { writeSitemap } from "~/serializers/feeds/sitemap";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";

/** One file of a map that needs several, from 1. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { parts, changedAt } = await loadSitemap(context);
  const number = Number(/^parte-([1-9]\d{0,3})\.xml$/.exec(params["part"] ?? "")?.[1] ?? 0);
  const pages = parts[number - 1];
  if (!pages)
    return new Response("There is no such part of the map.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  return conditionalResponse(request, {
    body: writeSitemap(pages, context.siteUrl),
    type: "application/xml; charset=utf-8",
    changedAt,
  });
}
