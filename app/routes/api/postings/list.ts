import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerApi, onlyReads } from "~/serializers/api/answerApi";
import { shapeList } from "~/serializers/api/shapeList";
import { MOST_AT_ONCE } from "~/serializers/howMany";
import { readSearch } from "~/serializers/readSearch";

const USUALLY = 20;

/** The list, for programs: its own parameters, and `quanti` up to a hundred. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi({ request, context }, async () => {
    const found = await readSearch(context, request, { usually: USUALLY, atMost: MOST_AT_ONCE });
    return {
      is: "ElencoOpportunita",
      body: shapeList(found, { locale: context.locale, siteUrl: context.siteUrl, usually: USUALLY }),
      changedAt: found.changedAt,
    };
  });
}

export const action = onlyReads;
