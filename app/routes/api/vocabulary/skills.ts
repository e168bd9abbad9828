import type { LoaderFunctionArgs } from "@remix-run/node";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";
import { readSearchText } from "~/serializers/api/searchText";

const MAX_HITS = 20;

/** Skills of the vocabulary by what people call them. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, async () => {
    const text = readSearchText(request);
    if (text === null) return { problem: "text_missing" };
    const hits = await context.vocabulary.skills(text, MAX_HITS);
    return {
      is: "ElencoCompetenze",
      body: {
        competenze: hits.map(({ skillId, label, matched }) => ({ id: skillId, nome: label, trovata_come: matched })),
      },
    };
  });
}

export const action = rejectWrites;
