import { data, type ActionFunctionArgs } from "@remix-run/node";
import { screenParts } from "~/domain/postings/screenParts";
import type { Screen } from "~/domain/postings/wizard";
import { readWizardIntent } from "~/domain/postings/wizardIntent";
import { readFormValues, refusalResponse } from "~/server/request/http";
import { saveUnlessOvertaken } from "~/server/request/overtaken";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { dayInRome } from "~/text/format";
import { loadSuggestion } from "~/usecases/postings/loadSuggestion";
import { screenKind, screenValues } from "~/usecases/postings/loadWizardScreen";
import { parseWizardScreen } from "~/usecases/postings/parseWizardScreen";
import { savePosting } from "~/usecases/postings/savePosting";

/**
 * Saves what was written on a screen, and the sentence an offer puts right. `refused` is the answer of the page where it
 * could not be saved, or where somebody else was quicker and something has to be decided.
 */
export async function saveScreen({ request, params, context }: ActionFunctionArgs, screen: Screen) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const outcome = await saveUnlessOvertaken(context, {
    noun: "posting",
    recordId: posting.id,
    parts: () => screenParts(screenKind(posting), screen),
    posted: await readFormValues(request, context),
    load: async () => {
      const { posting: now } = await requireOwnPosting(request, context, params["id"]);
      return { values: screenValues(now), version: now.version };
    },
    save: async (values, version) => {
      const intent = readWizardIntent(values);
      const today = dayInRome(context.now());
      const { fields, errors } = await parseWizardScreen(context.db, { kind: posting.kind, screen, values, today });
      const better =
        intent.to === "use"
          ? await loadSuggestion(context.db, { ...posting, ...fields }, intent.key, context.now())
          : null;
      const changes = {
        ...(better && { [better.field]: better.text }),
        ...(intent.to === "undo" && { [intent.field]: intent.text }),
      };
      const saved = await savePosting(context, actor, { id: posting.id, fields: { ...fields, ...changes }, version });
      return { ...saved, intent, fields, errors, better, typed: { ...values, ...changes } };
    },
  });
  if ("overtaken" in outcome) {
    const { overtaken, values } = outcome;
    return { refused: data({ errors: {}, values, refusal: null, overtaken }, { status: 409 }) };
  }
  const { saved, values } = outcome;
  return saved.ok ? { refused: null, posting, ...saved } : { refused: refusalResponse(saved.refusal, values) };
}
