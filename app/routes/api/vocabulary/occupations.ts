import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerApi, onlyReads } from "~/serializers/api/answerApi";
import { askedText } from "~/serializers/api/askedText";

const MOST = 20;

/** Occupations of the vocabulary by what people call them: "badante", "mulettista". */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi({ request, context }, async () => {
    const text = askedText(request);
    if (text === null) return { problem: "text_missing" };
    const hits = await context.vocabulary.occupations(text, MOST);
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

export const action = onlyReads;
