import type { LoaderFunctionArgs } from "@remix-run/node";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";
import { serializeList } from "~/serializers/api/serializeList";
import { MAX_PAGE_SIZE } from "~/serializers/pageSize";
import { loadSearch } from "~/serializers/loadSearch";

const DEFAULT_PAGE_SIZE = 20;

/** The list, for programs: its own parameters, and `quanti` up to a hundred. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, async () => {
    const found = await loadSearch(context, request, {
      defaultPageSize: DEFAULT_PAGE_SIZE,
      maxPageSize: MAX_PAGE_SIZE,
    });
    return {
      is: "ElencoOpportunita",
      body: serializeList(found, { locale: context.locale, siteUrl: context.siteUrl, usually: DEFAULT_PAGE_SIZE }),
      changedAt: found.changedAt,
    };
  });
}

export const action = rejectWrites;
