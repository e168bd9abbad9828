import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadSitemap } from "~/serializers/feeds/loadSitemap";
import { writeSitemap, writeSitemapIndex } from "~/serializers/feeds/sitemap";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";

/** The map of the site for search engines: one file, or the list of its files. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { parts, changedAt } = await loadSitemap(context);
  const [first = []] = parts;
  const body = parts.length > 1 ? writeSitemapIndex(parts, context.siteUrl) : writeSitemap(first, context.siteUrl);
  return conditionalResponse(request, { body, type: "application/xml; charset=utf-8", changedAt });
}
