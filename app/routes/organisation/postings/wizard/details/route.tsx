import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldId } from "~/components/forms/fieldId";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { firstText } from "~/domain/forms/fieldReader";
import type { UndoneOffer } from "../parts/OfferUndo";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { refusalResponse } from "~/server/request/http";
import { overtakenResponse, saveUnlessOvertaken } from "~/server/request/overtaken";
import { requireOwnPosting, requirePostedScreen } from "~/server/request/postingGuards";
import { readScreenForm } from "~/usecases/postings/readScreenForm";
import { savePosting } from "~/usecases/postings/savePosting";
import { capitalised } from "~/text/format";
import { loadWizardScreen } from "~/usecases/postings/loadWizardScreen";
import { listAgreements } from "~db/queries/vocabulary/agreements";
import { listComuni } from "~db/queries/places/places";
import { findOccupations } from "~db/queries/vocabulary/vocabulary";
import type { VocabularyEngine } from "~search/port";
import { relevantHits } from "~search/vocabulary/relevantHits";
import type { Choice } from "../parts/OccupationPicker";
import { OvertakenScreen } from "../parts/OvertakenScreen";
import { WizardForm } from "../parts/WizardForm";
import { WizardHead } from "../parts/WizardHead";
import { DetailsScreen } from "./DetailsScreen";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (words, { screen }) =>
    `${words.postings.kinds.steps.details[screen.kind]}: ${screen.title || words.postings.manage.untitled}`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  const screen = await loadWizardScreen(context, posting);
  if (!screen) throw redirect(paths.organisation.posting(posting.id));
  const [occupation] = posting.occupationId ? await findOccupations(context.db, [posting.occupationId]) : [];
  const label = occupation && (context.locale === "en" ? occupation.labelEn : null);
  const chosen: Choice | null = occupation
    ? { id: occupation.id, label: capitalised(label ?? bothGenders(occupation)) }
    : null;
  const agreements =
    screen.kind === "job" ? (await listAgreements(context.db)).map(({ code, name }) => ({ code, name })) : [];
  return {
    screen,
    chosen,
    agreements,
    comuni: (await listComuni(context.db)).map(({ istat, name }) => ({ value: istat, label: name })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const form = await requirePostedScreen(args, "details");
  const { actor, posting } = form;
  const outcome = await saveUnlessOvertaken(context, {
    ...form,
    save: async (values, version) => {
      const read = await readScreenForm(context, { posting, screen: "details", values });
      return { ...read, ...(await savePosting(context, actor, { id: posting.id, fields: read.fields, version })) };
    },
  });
  if ("overtaken" in outcome) return overtakenResponse(outcome);
  if (!outcome.saved.ok) return refusalResponse(outcome.saved.refusal, outcome.values);
  const { intent, fields, errors, better, typed } = outcome.saved;
  if (intent.to === "occupation")
    return data({
      errors: {},
      values: typed,
      refusal: null,
      found: await nearest(context.vocabulary, firstText(typed["occupationWords"]).trim()),
    });
  if (better) return data({ errors, values: typed, refusal: null, undo: { field: better.field, text: better.before } });
  if (intent.to === "undo") return data({ errors, values: typed, refusal: null });
  if (Object.keys(errors).length > 0) return data({ errors, values: typed, refusal: null }, { status: 422 });
  const { organisation } = paths;
  if (intent.to === "use") return redirect(`${organisation.details(posting.id)}#${fieldId("title")}`);
  if (intent.to === "disagree") return redirect(`${organisation.check(posting.id)}#${fieldId("note")}`);
  if (intent.to === "close") return redirect(organisation.posting(posting.id));
  return redirect(
    fields.kind === posting.kind ? organisation.requirements(posting.id) : organisation.details(posting.id),
  );
}

/** Null without words: an entry was chosen from the suggestions, there was nothing to look up. */
async function nearest(vocabulary: VocabularyEngine, words: string): Promise<Choice[] | null> {
  if (words === "") return null;
  const hits = await vocabulary.occupations(words.slice(0, 100), 8);
  return relevantHits("occupations", hits).map(({ occupationId, label, matched }) => ({
    id: occupationId,
    label: capitalised(label),
    hint: matched ?? undefined,
  }));
}

function bothGenders({ masculine, feminine }: { masculine: string; feminine: string }): string {
  return masculine === feminine ? masculine : `${masculine} / ${feminine}`;
}

export default function Details() {
  const { screen, chosen, agreements, comuni } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { settings } = useShell();
  const form = formState(words, answer, screen.values);
  const found = answer && "found" in answer ? answer.found : null;
  if (answer && "overtaken" in answer)
    return <OvertakenScreen overtaken={answer.overtaken} {...screen} screen="details" />;
  return (
    <>
      <WizardHead {...screen} screen="details" />
      <WizardForm
        form={form}
        seen={screen}
        next={words.postings.wizard.next(words.postings.kinds.steps.requirements[screen.kind])}
        back={false}
        phone={settings.deskPhone}
        id={screen.id}
        screen="details"
        undo={answer && "undo" in answer ? (answer.undo as UndoneOffer) : null}
      >
        <DetailsScreen
          kind={screen.kind}
          form={form}
          notes={screen.notes}
          comuni={comuni}
          agreements={agreements}
          occupation={{ chosen, found }}
        />
      </WizardForm>
    </>
  );
}
