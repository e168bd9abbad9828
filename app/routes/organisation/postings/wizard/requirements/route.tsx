import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldId } from "~/components/forms/fieldId";
import { formState } from "~/components/forms/formState";
import { useLocale, useWords } from "~/components/locale";
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
import type { Locale } from "~/text/words";
import { loadWizardScreen } from "~/usecases/postings/loadWizardScreen";
import { findSkills, listSkillsOfOccupation } from "~db/queries/vocabulary/vocabulary";
import type { VocabularyEngine } from "~search/port";
import { relevantHits } from "~search/vocabulary/relevantHits";
import { OvertakenScreen } from "../parts/OvertakenScreen";
import { WizardForm } from "../parts/WizardForm";
import { WizardHead } from "../parts/WizardHead";
import { RequirementsScreen } from "./RequirementsScreen";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (words, { screen }) =>
    `${words.postings.kinds.steps.requirements[screen.kind]}: ${screen.title || words.postings.manage.untitled}`,
  private: true,
};

/** Usual skills offered of each sort: a longer list is not read. */
const MAX_USUAL = 8;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  const screen = await loadWizardScreen(context, posting);
  if (!screen) throw redirect(paths.organisation.posting(posting.id));
  const usual = posting.occupationId ? await listSkillsOfOccupation(context.db, posting.occupationId) : [];
  const chosen = await findSkills(context.db, [...posting.essentialSkills, ...posting.desirableSkills]);
  const offered = [true, false].flatMap((essential) =>
    usual.filter((skill) => skill.essential === essential).slice(0, MAX_USUAL),
  );
  return { screen, usual: offered, chosen, languages: posting.languages.length };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const form = await requirePostedScreen(args, "requirements");
  const { actor, posting } = form;
  const outcome = await saveUnlessOvertaken(context, {
    ...form,
    save: async (values, version) => {
      const read = await readScreenForm(context, { posting, screen: "requirements", values });
      return { ...read, ...(await savePosting(context, actor, { id: posting.id, fields: read.fields, version })) };
    },
  });
  if ("overtaken" in outcome) return overtakenResponse(outcome);
  if (!outcome.saved.ok) return refusalResponse(outcome.saved.refusal, outcome.values);
  const { intent, errors, better, typed } = outcome.saved;
  if (intent.to === "language")
    return data({ errors: {}, values: typed, refusal: null, rows: [typed["language"]].flat().length + 1 });
  if (intent.to === "skill")
    return data({
      errors: {},
      values: typed,
      refusal: null,
      found: await nearest(context.vocabulary, firstText(typed["skillWords"]).slice(0, 100)),
    });
  if (better) return data({ errors, values: typed, refusal: null, undo: { field: better.field, text: better.before } });
  if (intent.to === "undo") return data({ errors, values: typed, refusal: null });
  if (Object.keys(errors).length > 0) return data({ errors, values: typed, refusal: null }, { status: 422 });
  const { organisation } = paths;
  if (intent.to === "use") return redirect(`${organisation.requirements(posting.id)}#${fieldId("otherRequirements")}`);
  if (intent.to === "disagree") return redirect(`${organisation.check(posting.id)}#${fieldId("note")}`);
  if (intent.to === "close") return redirect(organisation.posting(posting.id));
  return redirect(intent.to === "back" ? organisation.details(posting.id) : organisation.contact(posting.id));
}

/** Null without words: an entry was chosen from the suggestions, there was nothing to look up. */
async function nearest(vocabulary: VocabularyEngine, words: string) {
  if (words.trim() === "") return null;
  const near = relevantHits("skills", await vocabulary.skills(words, 8));
  return { words, skills: near.map(({ skillId, label }) => ({ id: skillId, label: capitalised(label) })) };
}

function named(locale: Locale, skill: { labelIt: string; labelEn: string | null }): string {
  return capitalised((locale === "en" ? skill.labelEn : null) ?? skill.labelIt);
}

export default function Requirements() {
  const { screen, usual, chosen, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const locale = useLocale();
  const { settings } = useShell();
  const form = formState(words, answer, screen.values);
  const rows = answer && "rows" in answer ? answer.rows : Math.max(2, languages + 1, form.all("language").length);
  const skills = {
    usual: usual.map((skill) => ({ id: skill.id, essential: skill.essential, label: named(locale, skill) })),
    chosen: chosen.map((skill) => ({ id: skill.id, label: named(locale, skill) })),
    found: answer && "found" in answer ? answer.found : null,
  };
  if (answer && "overtaken" in answer)
    return <OvertakenScreen overtaken={answer.overtaken} {...screen} screen="requirements" />;
  return (
    <>
      <WizardHead {...screen} screen="requirements" />
      <WizardForm
        form={form}
        seen={screen}
        next={words.postings.wizard.next(words.postings.kinds.steps.contact[screen.kind])}
        back
        phone={settings.deskPhone}
        id={screen.id}
        screen="requirements"
        undo={answer && "undo" in answer ? (answer.undo as UndoneOffer) : null}
      >
        <RequirementsScreen kind={screen.kind} form={form} notes={screen.notes} skills={skills} languageRows={rows} />
      </WizardForm>
    </>
  );
}
