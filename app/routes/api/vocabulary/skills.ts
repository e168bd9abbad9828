import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerApi, onlyReads } from "~/serializers/api/answerApi";
import { askedText } from "~/serializers/api/askedText";

const MOST = 20;

/** Skills of the vocabulary by what people call them. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi({ request, context }, async () => {
    const text = askedText(request);
    if (text === null) return { problem: "text_missing" };
    const hits = await context.vocabulary.skills(text, MOST);
    return {
      is: "ElencoCompetenze",
      body: {
        competenze: hits.map(({ skillId, label, matched }) => ({ id: skillId, nome: label, trovata_come: matched })),
      },
    };
  });
}

export const action = onlyReads;
