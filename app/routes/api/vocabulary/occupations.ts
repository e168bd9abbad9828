import type { LoaderFunctionArgs } from "@remix-run/node";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";
import { readSearchText } from "~/serializers/api/searchText";

const MAX_HITS = 20;

/** Occupations of the vocabulary by what people call them: "badante", "mulettista". */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, async () => {
    const text = readSearchText(request);
    if (text === null) return { problem: "text_missing" };
    const hits = await context.vocabulary.occupations(text, MAX_HITS);
    return {
      is: "ElencoOccupazioni",
      body: {
        occupazioni: hits.map(({ occupationId, label, iscoCode, matched }) => ({
          id: occupationId,
          nome: label,
          isco: iscoCode,
          trovata_come: matched,
        })),
      },
    };
  });
}

export const action = rejectWrites;
