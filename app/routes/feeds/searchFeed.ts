import type { LoaderFunctionArgs } from "@remix-run/node";
import { FEED_TYPES, type FeedFormat, writeSearchFeed } from "~/serializers/feeds/searchFeed";
import { loadSearch } from "~/serializers/loadSearch";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { findSettings } from "~db/queries/settings/settings";

const MAX_ITEMS = 50;

/** The newest postings of a search, with the list's own parameters: the ending of the address says the format. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const format = formatOf(new URL(request.url).pathname);
  const [found, { siteName }] = await Promise.all([
    loadSearch(context, request, { defaultPageSize: MAX_ITEMS, sort: "newest" }),
    findSettings(context.db),
  ]);
  const { rows, asked, changedAt, address } = found;
  const body = writeSearchFeed(
    {
      locale: context.locale,
      siteUrl: context.siteUrl,
      siteName,
      searchWords: asked,
      query: address,
      changedAt,
      postings: rows,
    },
    format,
  );
  return conditionalResponse(request, {
    body,
    type: FEED_TYPES[format],
    changedAt,
    headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" },
  });
}

function formatOf(path: string): FeedFormat {
  if (path.endsWith(".atom")) return "atom";
  return path.endsWith(".json") ? "json" : "rss";
}
